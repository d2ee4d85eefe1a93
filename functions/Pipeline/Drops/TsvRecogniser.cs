namespace Factsheets.Drops;

/// <summary>Knows Eurostat's bulk tables by their first field: dimensions, a backslash, and what the columns are.</summary>
internal static class TsvRecogniser
{
    public static DropKind? Recognise(DropSample sample) =>
        sample.FirstLine.Split('\t')[0].Contains('\\', StringComparison.Ordinal) ? DropKind.EurostatTsv : null;
}
