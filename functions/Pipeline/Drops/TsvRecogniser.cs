namespace Factsheets.Drops;

/// <summary>Knows Eurostat's bulk tables by their first field: dimensions, a backslash, and what the columns are.</summary>
internal static class TsvRecogniser
{
    private static readonly string[] TimeNames = ["time", "time_period"];

    public static DropKind? Recognise(DropSample sample)
    {
        var parts = sample.FirstLine.Split('\t')[0].Split('\\');
        if (parts.Length != 2)
        {
            return parts.Length == 1 ? null : DropKind.EurostatTsv;
        }

        return !IsTime(parts[1]) && parts[0].Split(',').Any(IsTime) ? DropKind.TransposedTsv : DropKind.EurostatTsv;
    }

    private static bool IsTime(string name) => TimeNames.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
