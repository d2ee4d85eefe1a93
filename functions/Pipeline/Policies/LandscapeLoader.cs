using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Policy;
using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Policies;

/// <summary>Reads registry, partnerships and policy profiles of the lake.</summary>
/// <param name="store">The store.</param>
public sealed class LandscapeLoader(IStore store)
{
    /// <summary>Loads.</summary>
    /// <param name="etags">Content marks that the lake files must have, by id of the file; files that are not named are not read.</param>
    /// <param name="remarks">What is to be known about the drops of these files.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">The lake has moved.</exception>
    public async Task<LandscapeSet> LoadAsync(IReadOnlyDictionary<string, string> etags, IReadOnlyList<string> remarks, ReportingRegionTable regions, CancellationToken cancellationToken)
    {
        var clusters = await new ClusterLoader(store).LoadAsync(etags, regions, cancellationToken);
        var partnerships = etags.TryGetValue(LakeTarget.Partnerships.Id, out var etag) ? await PartnershipFile.ReadAsync(store, etag, cancellationToken) : [];
        var profiles = new List<PolicyProfile>();
        var differences = new List<string>();
        foreach (var (id, mark) in etags.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (LakeTarget.Policy(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]) is var target && target.Id == id)
            {
                profiles.Add(await PolicyFile.ReadAsync(store, target, mark, cancellationToken));
                differences.AddRange(StateOfPlay.Of(profiles[^1]).Where(result => result.Differs).Select(result => $"{profiles[^1].Country}, {result.Criterion}: the profile states '{result.CategoryStated}', by rule it is '{result.CategoryByRule}' ({result.Reason})"));
            }
        }

        return new LandscapeSet(clusters, partnerships, profiles, [.. remarks, .. differences]);
    }
}
