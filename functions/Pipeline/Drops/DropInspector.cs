using Factsheets.Extracts;
using Factsheets.Storage;

namespace Factsheets.Drops;

/// <summary>Says what a drop is, from its first bytes, its name and its provenance.</summary>
/// <param name="store">The store it lies in.</param>
/// <param name="limits">Limits of the unpacked size.</param>
public sealed class DropInspector(IStore store, DropLimits limits)
{
    /// <summary>Inspects a drop.</summary>
    /// <param name="path">Path in the store.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="DropRejectedException">It is nothing that can be read, or says nowhere which data set it belongs to.</exception>
    public async Task<Drop> InspectAsync(string path, CancellationToken cancellationToken)
    {
        var sha256 = await store.HashAsync(path, cancellationToken);
        await using var packed = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
        var bytes = packed.Length;
        await using var content = DropContent.Open(packed, bytes, limits);
        var kind = DropKinds.Detect(content, path);
        if (RecordKinds.Contains(kind))
        {
            var (name, date, isComplete) = RecordExtracts.Describe(kind, content, path);
            return new Drop(path, bytes, sha256, kind, name, MomentOf(DateOf(kind, date, path)), isComplete);
        }

        using var reader = ExtractReaders.Open(kind, content);
        var dataset = reader.Header.Dataset ?? DropName.DatasetOf(path)
            ?? throw new DropRejectedException(new Rejection("unknown_dataset", "Neither the content nor the name says which data set this is; name the file after its data set, as in sbs_r_nuts06_r2.tsv.gz."));
        var provenance = await store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(dataset), cancellationToken);
        var refreshed = provenance?.LastUpdateOf(sha256);
        return new Drop(path, bytes, sha256, kind, dataset, reader.Header.LastUpdate ?? refreshed ?? MomentOf(DropName.DateOf(path)), IsComplete(kind, path, refreshed is not null));
    }

    private static bool IsComplete(DropKind kind, string path, bool isRefreshed) => !DropName.IsExcerpt(path) && kind switch
    {
        DropKind.EurostatTsv or DropKind.TransposedTsv => true,
        DropKind.SdmxCsv => isRefreshed || DropName.IsLinear(path),
        _ => false,
    };

    // The name of a profile may date it within its year.
    private static DateOnly? DateOf(DropKind kind, DateOnly? date, string path) =>
        kind == DropKind.PolicyProfile ? DropName.DateOf(path) ?? date : date ?? DropName.DateOf(path);

    private static DateTimeOffset? MomentOf(DateOnly? day) =>
        day is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
