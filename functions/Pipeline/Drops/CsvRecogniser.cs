using System.Text.RegularExpressions;
using Factsheets.Extracts;

namespace Factsheets.Drops;

/// <summary>Knows tables of separated values by the names of their columns.</summary>
internal static partial class CsvRecogniser
{
    public static DropKind? Recognise(DropSample sample)
    {
        var columns = sample.Columns;
        if (sample.FirstLine.Contains("TIME_PERIOD", StringComparison.OrdinalIgnoreCase) && sample.FirstLine.Contains("OBS_VALUE", StringComparison.OrdinalIgnoreCase))
        {
            return DropKind.SdmxCsv;
        }

        if (Has(columns, "STRUCTURE") || columns[0].StartsWith("STRUCTURE[", StringComparison.OrdinalIgnoreCase))
        {
            return DropKind.SdmxCsv;
        }

        if (Has(columns, "TIME") && Has(columns, "Value") && columns.Any(column => column.Equals("GEO", StringComparison.OrdinalIgnoreCase)))
        {
            return DropKind.DataExplorerCsv;
        }

        if (DataBrowserTable.IsFirstLine(columns[0]))
        {
            return DropKind.DataBrowserSheet;
        }

        if (Title().IsMatch(columns[0]) && Corner().IsMatch(sample.Text))
        {
            return DropKind.DataExplorerSheet;
        }

        return null;
    }

    private static bool Has(IEnumerable<string> columns, string name) => columns.Contains(name, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\[[A-Za-z0-9_]+\]\z")]
    private static partial Regex Title();

    [GeneratedRegex(@"^""?([A-Za-z0-9_]+/TIME|TIME/[A-Za-z0-9_]+)\b", RegexOptions.Multiline)]
    private static partial Regex Corner();
}
