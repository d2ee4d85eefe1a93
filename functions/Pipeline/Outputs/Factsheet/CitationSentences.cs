namespace Factsheets.Outputs.Factsheet;

/// <summary>How to cite the factsheet.</summary>
internal static class CitationSentences
{
    /// <summary>The edition, in one line.</summary>
    public static string Edition(CountryFactsheet sheet) =>
        $"Country factsheet {sheet.CountryName}, edition {sheet.Edition}, made with software {sheet.ProductVersion} and method {NumberText.Plain(sheet.Method.MethodVersion)}.";

    /// <summary>The data sets, with what is known of their versions; null when none was used.</summary>
    public static string? DataSets(CountryFactsheet sheet) => sheet.References.Count == 0
        ? null
        : $"Data: {string.Join("; ", sheet.References.Select(Of))}.";

    private static string Of(DataReference reference)
    {
        string?[] parts =
        [
            reference.Provider,
            $"{reference.Title} ({reference.SourceId})",
            reference.LastUpdate is { } update ? $"version of {DateText.Of(update)}" : null,
            reference.AccessedOn is { } accessed ? $"accessed on {DateText.Of(accessed)}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
