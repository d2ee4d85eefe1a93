using System.Globalization;
using Factsheets.Drops;
using Factsheets.Extracts.Registry;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes the lake file of the cluster organisations.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
/// <param name="drops">The drops, earliest first.</param>
/// <param name="pathBefore">Lake file of the state before; null for the first state.</param>
internal sealed class RegistryAttempt(IStore store, DropLimits limits, IReadOnlyList<Drop> drops, string? pathBefore) : ILakeContent
{
    /// <inheritdoc />
    public async Task<LakeFile> WriteAsync(Stream target, bool gather, CancellationToken cancellationToken)
    {
        var read = new List<(Drop Drop, ClusterRegistry Registry, string ContentSha256)>();
        foreach (var drop in drops)
        {
            read.Add(await ReadAsync(drop, cancellationToken));
        }

        var winners = RegistryOverlay.Winners(read.Select(pair => (pair.Drop, pair.Registry)));
        List<ClusterRecord> records = [.. winners.SelectMany(winner => read.First(pair => pair.Drop == winner.Value).Registry.Records.Where(record => record.CountryCode == winner.Key))];
        await ClusterOrganisationFile.Form.WriteAsync(records, target, RecordFooter.Of(LakeTarget.ClusterOrganisations, drops, "European Cluster Collaboration Platform (public register)"), cancellationToken);
        var (revision, differences) = await CompareAsync(records, cancellationToken);
        var counting = winners.Values.ToHashSet();
        return new LakeFile(
            [.. read.Select(pair => new LakeDrop(pair.Drop, counting.Contains(pair.Drop) ? pair.ContentSha256 : null, !counting.Contains(pair.Drop), counting.Contains(pair.Drop) ? records.Count(record => winners[record.CountryCode] == pair.Drop) : null))],
            ClusterOrganisationFile.Form.Names,
            Periods: [],
            read.Where(pair => counting.Contains(pair.Drop)).Sum(pair => (long)pair.Registry.Rows),
            records.Count,
            Missing: 0,
            new Dictionary<string, long>(),
            revision)
        {
            Remarks = [.. read.Where(pair => counting.Contains(pair.Drop)).SelectMany(pair => pair.Registry.Remarks.Select(remark => $"{pair.Drop.Path}: {remark}"))],
            Differences = differences,
        };
    }

    private async Task<(Drop Drop, ClusterRegistry Registry, string ContentSha256)> ReadAsync(Drop drop, CancellationToken cancellationToken)
    {
        var packed = await store.OpenReadAsync(drop.Path, ifMatch: null, cancellationToken);
        try
        {
            await using var content = DropContent.Open(packed, drop.Bytes, limits);
            var registry = ClusterRegistryReader.Read(content, drop.Path);
            return (drop, registry, content.CompleteHash());
        }
        catch (DropRejectedException e)
        {
            throw new UnreadableDropException(drop, e.Rejection);
        }
    }

    private async Task<(Revision Revision, IReadOnlyList<string> Differences)> CompareAsync(List<ClusterRecord> records, CancellationToken cancellationToken)
    {
        if (pathBefore is null)
        {
            return (Revision.None, []);
        }

        var before = await ClusterOrganisationFile.ReadAsync(store, etag: null, cancellationToken);
        return RecordDifferences.Of(before, records, record => record.Id, record => string.Create(CultureInfo.InvariantCulture, $"{record.CountryCode} {record.Name}"));
    }
}
