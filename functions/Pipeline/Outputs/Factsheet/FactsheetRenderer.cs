namespace Factsheets.Outputs.Factsheet;

/// <summary>Makes <c>factsheet.html</c>.</summary>
public static class FactsheetRenderer
{
    /// <summary>The page as one self-contained HTML document: UTF-8 text, LF line ends, the same for the same factsheet everywhere.</summary>
    /// <param name="sheet">The factsheet.</param>
    public static Task<string> RenderAsync(CountryFactsheet sheet) =>
        PageRenderer.RenderAsync<FactsheetPage>(nameof(FactsheetPage.Sheet), sheet);
}
