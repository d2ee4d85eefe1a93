using Factsheets.Classifications;
using Factsheets.Lake;
using Factsheets.Outputs.Maps;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>What the maps of an edition are drawn from: boundaries among the inputs of its plan, else the bundled outlines.</summary>
internal static class PlannedOutlines
{
    private const int Level = 2;

    // Cluster organisations are placed in its regions.
    private const NutsVersion OfRegistry = NutsVersion.Nuts2021;

    /// <summary>The boundaries that fit: of the version of the regional tables, else of that of the registry.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="version">NUTS version of the regional tables; null without them.</param>
    /// <returns>Id of the lake file; null when the plan has none: the bundled outlines draw more than boundaries of another version.</returns>
    public static string? FileOf(EditionPlan plan, NutsVersion? version)
    {
        var ids = plan.Inputs.Select(input => input.Dataset).ToList();
        return (BoundaryFile.Fitting(ids, version ?? OfRegistry, Level) ?? BoundaryFile.Fitting(ids, OfRegistry, Level))?.Id;
    }

    /// <summary>The outlines of a lake file of boundaries.</summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">The plan, which has the file among its inputs.</param>
    /// <param name="id">Id of the lake file; null for the bundled outlines.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">The store no longer has what the plan was made from.</exception>
    public static async Task<RegionOutlines> LoadAsync(IStore store, EditionPlan plan, string? id, CancellationToken cancellationToken)
    {
        if (id is null)
        {
            return RegionOutlines.Bundled;
        }

        var target = LakeTarget.OfId(id);
        var records = await BoundaryFile.ReadAsync(new PlannedLake(store, plan), target, plan.Inputs.First(input => input.Dataset == id).ETag, cancellationToken);
        return RegionOutlines.Bundled.ReplacedBy(BoundaryOutlines.Of(records), records[0].NutsVersion, BoundaryFile.Licence, target.Name);
    }
}
