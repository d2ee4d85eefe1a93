using Factsheets.Drops;
using Factsheets.Extracts.Records;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes a lake file of records: of each group the records of the latest drop that has it.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
/// <param name="recordForm">What the file is.</param>
/// <param name="drops">The drops, earliest first.</param>
/// <param name="pathBefore">Lake file of the state before; null for the first state.</param>
internal sealed class RecordAttempt<TRecord>(IStore store, DropLimits limits, RecordForm<TRecord> recordForm, IReadOnlyList<Drop> drops, string? pathBefore) : ILakeContent
    where TRecord : notnull
{
    /// <inheritdoc />
    public async Task<LakeFile> WriteAsync(Stream target, LakeForm form, CancellationToken cancellationToken)
    {
        var read = new List<ReadDrop>();
        foreach (var drop in drops)
        {
            read.Add(await ReadAsync(drop, cancellationToken));
        }

        var winners = WinnersOf(read);
        List<TRecord> records = [.. winners.SelectMany(winner => winner.Value.ByGroup[winner.Key])];
        await recordForm.Layout.WriteAsync(records, target, RecordFooter.Of(recordForm.Target, drops, recordForm.Licence), cancellationToken);
        var (revision, differences) = await CompareAsync(records, cancellationToken);
        var counting = winners.Values.ToHashSet();
        return new LakeFile(
            [.. read.Select(drop => counting.Contains(drop)
                ? new LakeDrop(drop.Drop, drop.ContentSha256, IsSuperseded: false, winners.Where(winner => winner.Value == drop).Sum(winner => (long)drop.ByGroup[winner.Key].Count()))
                : new LakeDrop(drop.Drop, ContentSha256: null, IsSuperseded: true, CellsWon: null))],
            recordForm.Layout.Names,
            Periods: [],
            read.Where(counting.Contains).Sum(drop => (long)drop.Extract.Rows),
            records.Count,
            Missing: 0,
            new Dictionary<string, long>(),
            revision)
        {
            Remarks = [.. read.Where(counting.Contains).SelectMany(drop => drop.Extract.Remarks.Select(remark => $"{drop.Drop.Path}: {remark}"))],
            Differences = differences,
        };
    }

    /// <summary>Which drop each group comes from: a later one replaces the groups that occur in it, a complete one everything.</summary>
    private static SortedDictionary<string, ReadDrop> WinnersOf(IEnumerable<ReadDrop> read)
    {
        var winners = new SortedDictionary<string, ReadDrop>(StringComparer.Ordinal);
        foreach (var drop in read)
        {
            if (drop.Drop.IsComplete)
            {
                winners.Clear();
            }

            foreach (var group in drop.ByGroup)
            {
                winners[group.Key] = drop;
            }
        }

        return winners;
    }

    private async Task<ReadDrop> ReadAsync(Drop drop, CancellationToken cancellationToken)
    {
        var packed = await store.OpenReadAsync(drop.Path, ifMatch: null, cancellationToken);
        try
        {
            await using var content = DropContent.Open(packed, drop.Bytes, limits);
            var extract = recordForm.Read(content, drop.Path);
            return new ReadDrop(drop, extract, extract.Records.ToLookup(recordForm.GroupOf, StringComparer.Ordinal), content.CompleteHash());
        }
        catch (DropRejectedException e)
        {
            throw new UnreadableDropException(drop, e.Rejection);
        }
    }

    private async Task<(Revision Revision, IReadOnlyList<string> Differences)> CompareAsync(List<TRecord> records, CancellationToken cancellationToken)
    {
        if (pathBefore is null)
        {
            return (Revision.None, []);
        }

        await using var stream = await store.OpenReadAsync(pathBefore, ifMatch: null, cancellationToken);
        return RecordDifferences.Of(await recordForm.Layout.ReadAsync(stream, cancellationToken), records, recordForm.KeyOf, recordForm.NameOf);
    }

    private sealed record ReadDrop(Drop Drop, RecordExtract<TRecord> Extract, ILookup<string, TRecord> ByGroup, string ContentSha256);
}
