using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Makes <c>factsheet.html</c>.</summary>
public static class FactsheetRenderer
{
    /// <summary>The page as one self-contained HTML document: UTF-8 text, LF line ends, the same for the same factsheet everywhere.</summary>
    /// <param name="sheet">The factsheet.</param>
    /// <param name="outlines">Outlines of the maps; null: the bundled ones.</param>
    public static Task<string> RenderAsync(CountryFactsheet sheet, RegionOutlines? outlines = null) => PageRenderer.RenderAsync<FactsheetPage>(new Dictionary<string, object?>
    {
        [nameof(FactsheetPage.Sheet)] = sheet,
        [nameof(FactsheetPage.Outlines)] = outlines ?? RegionOutlines.Bundled,
    });
}
