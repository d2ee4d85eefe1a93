using Factsheets.Drops;
using Factsheets.Extracts.Boundaries;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes a lake file of boundaries from the last of its drops, which replaces those before it.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
/// <param name="target">The file.</param>
/// <param name="drop">The drop.</param>
/// <param name="pathBefore">Lake file of the state before; null for the first state.</param>
internal sealed class BoundaryAttempt(IStore store, DropLimits limits, LakeTarget target, Drop drop, string? pathBefore) : ILakeContent
{
    /// <inheritdoc />
    public async Task<LakeFile> WriteAsync(Stream stream, LakeForm form, CancellationToken cancellationToken)
    {
        var (records, contentSha256) = await ReadAsync(cancellationToken);
        await BoundaryFile.Form.WriteAsync(records, stream, RecordFooter.Of(target, [drop], BoundaryFile.Licence), cancellationToken);
        var before = pathBefore is null ? null : await BoundaryFile.ReadAsync(store, target, etag: null, cancellationToken);
        var (revision, differences) = before is null
            ? (Revision.None, [])
            : RecordDifferences.Of(before, records, record => record.RegionCode, record => record.RegionCode);
        return new LakeFile([new LakeDrop(drop, contentSha256, IsSuperseded: false, CellsWon: null)], BoundaryFile.Form.Names, Periods: [], records.Count, records.Count, Missing: 0, new Dictionary<string, long>(), revision)
        {
            Differences = differences,
        };
    }

    private async Task<(IReadOnlyList<BoundaryRecord> Records, string ContentSha256)> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var content = DropContent.Open(await store.OpenReadAsync(drop.Path, ifMatch: null, cancellationToken), drop.Bytes, limits);
            var set = BoundaryReader.Read(content, drop.Path);
            return (BoundaryFile.RecordsOf(set), content.CompleteHash());
        }
        catch (DropRejectedException e)
        {
            throw new UnreadableDropException(drop, e.Rejection);
        }
    }
}
