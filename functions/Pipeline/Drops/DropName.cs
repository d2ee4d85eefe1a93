using System.Globalization;
using System.Text.RegularExpressions;

namespace Factsheets.Drops;

/// <summary>What a drop's file name says: data set, complete or partial, date.</summary>
public static partial class DropName
{
    /// <summary>Marks of parts: our own, and those of the Data Browser for a selection, a view and the page that is shown.</summary>
    private static readonly string[] PartMarks = [".excerpt", "__custom_", "$", "_page_", "_filtered"];
    private const string LinearMark = "_linear";
    private const string AllMark = ".all.";

    /// <summary>
    /// Code of the data set in lower case: the name up to its first dot, without <c>estat_</c> before and <c>_tabular</c>,
    /// <c>_linear</c>, <c>_linear_2_0</c>, <c>_spreadsheet</c>, the Data Browser's selections and views (<c>__custom_123</c>, <c>$defaultview</c>,
    /// <c>_page</c>, <c>_filtered_en</c>), the Data Explorer's <c>_1_Data</c>, the date or a browser's <c> (1)</c> behind it. Null when nothing of the form of a code is left.
    /// </summary>
    public static string? DatasetOf(string fileName)
    {
        var name = LastSegment(fileName).ToLowerInvariant();
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        name = dot < 0 ? name : name[..dot];
        name = name.StartsWith("estat_", StringComparison.Ordinal) ? name["estat_".Length..] : name;
        name = Suffix().Replace(DateForm().Replace(Selection().Replace(Copy().Replace(name, ""), ""), ""), "").TrimEnd('_');
        return DatasetForm().IsMatch(name) ? name : null;
    }

    /// <summary>True when the name says that the file holds a part of its data set only.</summary>
    public static bool IsExcerpt(string fileName) => PartMarks.Any(mark => LastSegment(fileName).Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the name is that of a whole data set in SDMX-CSV, as the bulk service names it.</summary>
    public static bool IsLinear(string fileName) => LastSegment(fileName).Contains(LinearMark, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the name says that a registry holds the organisations of all countries.</summary>
    public static bool IsOfAllCountries(string fileName) => LastSegment(fileName).Contains(AllMark, StringComparison.OrdinalIgnoreCase);

    /// <summary>Date in the name (<c>2023-12-21</c>); null when there is none.</summary>
    public static DateOnly? DateOf(string fileName)
    {
        foreach (var match in DateForm().EnumerateMatches(LastSegment(fileName)))
        {
            var text = LastSegment(fileName).AsSpan(match.Index, match.Length).TrimStart("_-. ");
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The ending that tells the format (<c>.tsv</c>, <c>.csv</c>, <c>.json</c>), without <c>.gz</c>, in lower case; empty when there is none.</summary>
    public static string FormatOf(string fileName)
    {
        var name = HashEnding().Replace(LastSegment(fileName).ToLowerInvariant(), "");
        return Path.GetExtension(name.EndsWith(".gz", StringComparison.Ordinal) ? name[..^3] : name);
    }

    /// <summary>The name under which a second file of the same name is kept: <c>&lt;name&gt;.&lt;sha12&gt;</c>.</summary>
    public static string WithHash(string fileName, string sha256) => $"{fileName}.{sha256[..12]}";

    private static string LastSegment(string path) => path[(path.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"[_\-. ]?(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")]
    private static partial Regex DateForm();

    [GeneratedRegex(@"((_page)?(_tabular|_linear(_\d_\d)?|_spreadsheet|_\d+_data)|_filtered(_[a-z]{2})?)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(\$|__custom_\d).*$")]
    private static partial Regex Selection();

    [GeneratedRegex(@" ?\(\d+\)$")]
    private static partial Regex Copy();

    [GeneratedRegex(@"^([a-z][a-z0-9_]*|ds-[0-9]+)$")]
    private static partial Regex DatasetForm();

    [GeneratedRegex(@"\.[0-9a-f]{12}$")]
    private static partial Regex HashEnding();
}
