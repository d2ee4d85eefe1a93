using Factsheets.Classifications;
using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Clusters;

/// <summary>Reads the registry of the lake and places its organisations.</summary>
/// <param name="store">The store.</param>
public sealed class ClusterLoader(IStore store)
{
    /// <summary>Loads.</summary>
    /// <param name="etags">Content marks that the lake files must have, by id of the file.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">The lake has moved.</exception>
    public async Task<ClusterRegistryView> LoadAsync(IReadOnlyDictionary<string, string> etags, ReportingRegionTable regions, CancellationToken cancellationToken)
    {
        if (!etags.TryGetValue(LakeTarget.ClusterOrganisations.Id, out var etag))
        {
            return ClusterRegistryView.Empty;
        }

        var records = await ClusterOrganisationFile.ReadAsync(store, etag, cancellationToken);
        var placer = new ClusterPlacer(regions, await HandAsync(cancellationToken), await MunicipalitiesAsync(etags, cancellationToken));
        return new ClusterRegistryView([.. records.Select(record => new PlacedOrganisation(record, placer.Place(record)))]);
    }

    private async Task<HandPlacements> HandAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(HandPlacements.ConfigPath, cancellationToken) is null)
        {
            return HandPlacements.None;
        }

        using var text = new StreamReader(await store.OpenReadAsync(HandPlacements.ConfigPath, ifMatch: null, cancellationToken));
        return HandPlacements.Parse(text);
    }

    private async Task<Func<string, PlaceIndex>?> MunicipalitiesAsync(IReadOnlyDictionary<string, string> etags, CancellationToken cancellationToken)
    {
        if (!etags.TryGetValue(LakeTarget.Municipalities.Id, out var etag))
        {
            return null;
        }

        return MunicipalityIndex.Of(await MunicipalityFile.ReadAsync(store, etag, cancellationToken));
    }
}
