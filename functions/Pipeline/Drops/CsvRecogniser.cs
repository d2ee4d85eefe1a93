namespace Factsheets.Drops;

/// <summary>Knows tables of separated values by the names of their columns.</summary>
internal static class CsvRecogniser
{
    /// <exception cref="DropRejectedException">It is the list of a classification.</exception>
    public static DropKind? Recognise(DropSample sample)
    {
        var columns = sample.Columns;
        if (sample.FirstLine.Contains("TIME_PERIOD", StringComparison.OrdinalIgnoreCase) && sample.FirstLine.Contains("OBS_VALUE", StringComparison.OrdinalIgnoreCase))
        {
            return DropKind.SdmxCsv;
        }

        // Every list of a classification says of which item an item is a part.
        return columns.Count > 2 && Has(columns, "Level") && Has(columns, "Parent")
            ? throw new DropRejectedException(new Rejection("classification_file", "The file is the list of a classification, not data; the lists that are needed are part of the product.", 1, null, Rejection.Excerpt(sample.FirstLine), "columns TIME_PERIOD and OBS_VALUE"))
            : null;
    }

    private static bool Has(IEnumerable<string> columns, string name) => columns.Contains(name, StringComparer.OrdinalIgnoreCase);
}
