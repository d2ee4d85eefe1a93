using Factsheets.Extracts;

namespace Factsheets.Drops;

/// <summary>What a file is and what is wrong with it.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="Kind">What it is; null when that cannot be told.</param>
/// <param name="Dataset">Code of its data set; null when neither content nor name says it.</param>
/// <param name="LastUpdate">Last update that the content says; null when it says none.</param>
/// <param name="Dimensions">Its dimensions; null when they cannot be read.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Cells">Cells read.</param>
/// <param name="Values">Cells with a value.</param>
/// <param name="FlaggedWithoutValue">Cells with a flag or confidentiality only.</param>
/// <param name="Missing">Bare missing cells.</param>
/// <param name="Rejection">What is wrong; null when nothing is.</param>
public sealed record DropCheck(
    string FileName,
    DropKind? Kind,
    string? Dataset,
    DateTimeOffset? LastUpdate,
    IReadOnlyList<string>? Dimensions,
    long Rows,
    long Cells,
    long Values,
    long FlaggedWithoutValue,
    long Missing,
    Rejection? Rejection)
{
    /// <summary>Cells with a text in place of a value.</summary>
    public long Texts { get; init; }

    /// <summary>Cells whose country was spelled <c>GR</c> or <c>GB</c>.</summary>
    public long Respelled { get; init; }

    /// <summary>What is to be known about it although nothing is wrong: one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Reads a file to its end.</summary>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="stream">Its bytes; seekable.</param>
    /// <param name="limits">Limits of the unpacked size.</param>
    public static DropCheck Of(string fileName, Stream stream, DropLimits limits)
    {
        DropKind? kind = null;
        ExtractReader? reader = null;
        Rejection? rejection = null;
        try
        {
            using var content = DropContent.Open(stream, stream.Length, limits);
            kind = DropKinds.Detect(content, fileName);
            if (RecordKinds.Contains(kind.Value))
            {
                return RecordExtracts.Check(kind.Value, content, fileName);
            }

            using (reader = ExtractReaders.Open(kind.Value, content))
            {
                using var gathered = new GatheredReader(reader);
            }

            rejection = reader.Counts.HoldsNothing ? new Rejection("no_data", "The file holds no value and no flag.") : null;
        }
        catch (DropRejectedException e)
        {
            rejection = e.Rejection;
        }

        var counts = reader?.Counts ?? new ExtractCounts();
        return new DropCheck(
            fileName,
            kind,
            reader?.Header.Dataset ?? DropName.DatasetOf(fileName),
            reader?.Header.LastUpdate,
            reader?.Header.Dimensions,
            counts.Rows,
            counts.Cells,
            counts.Values,
            counts.FlaggedWithoutValue,
            counts.Missing,
            rejection)
        {
            Texts = counts.Texts,
            Respelled = counts.Respelled,
        };
    }

    private static string Also(long count, string what) => count == 0 ? "" : FormattableString.Invariant($"{count:N0} {what}, ");

    /// <summary>The check in a few lines.</summary>
    public override string ToString()
    {
        if (Kind is { } kind && RecordKinds.Contains(kind))
        {
            var verdict = Rejection is null ? string.Join("; ", Remarks.Select(remark => remark.TrimEnd('.')).DefaultIfEmpty("nothing wrong")) : $"would be rejected: {Rejection}";
            return FormattableString.Invariant($"{FileName}: {Kind} ({Dataset}), {Rows:N0} rows; {verdict}");
        }

        var what = Kind is null ? "not recognised" : FormattableString.Invariant($"{Kind} of data set {Dataset ?? "?"}, dimensions {string.Join(", ", Dimensions ?? [])}; {Rows:N0} rows, {Cells:N0} cells: {Values:N0} values, {Also(Texts, "texts")}{FlaggedWithoutValue:N0} flagged without a value, {Missing:N0} bare missing{(Respelled == 0 ? "" : FormattableString.Invariant($"; {Respelled:N0} of GR or GB, stored under EL and UK"))}");
        return Rejection is null ? $"{FileName}: {what}; nothing wrong" : $"{FileName}: {what}; would be rejected: {Rejection}";
    }
}
