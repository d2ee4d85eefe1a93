using System.Text.RegularExpressions;

namespace Factsheets.Drops;

/// <summary>Knows lists of classifications and of their changes by the names of their columns, and refuses them: the lists that are needed are part of the product.</summary>
internal static partial class ClassificationRecogniser
{
    private const int HeaderLines = 2;

    /// <exception cref="DropRejectedException">It is one.</exception>
    public static DropKind? Recognise(DropSample sample) => IsClassification(sample)
        ? throw new DropRejectedException(new Rejection("classification_file", "The file is the list of a classification or of its changes, not data; the lists that are needed are part of the product.", 1, null, Rejection.Excerpt(sample.FirstLine), "columns TIME_PERIOD and OBS_VALUE"))
        : null;

    /// <summary>A list of a classification says of which item an item is a part; one of NUTS says on which level, or of which version its codes are.</summary>
    private static bool IsClassification(DropSample sample)
    {
        var columns = sample.Columns;
        return (Has(columns, "Level") && Has(columns, "Parent"))
            || (columns.Count > 2 && Has(columns, "NUTS level"))
            || sample.Text.Split('\n', HeaderLines + 1).Take(HeaderLines).Any(line => SeparatedLine.Split(line).Any(column => VersionedCode().IsMatch(column)));
    }

    private static bool Has(IEnumerable<string> columns, string name) => columns.Contains(name, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^code[ _]v?20\d\d\z", RegexOptions.IgnoreCase)]
    private static partial Regex VersionedCode();
}
