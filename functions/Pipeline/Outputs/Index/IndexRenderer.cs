using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Index;

/// <summary>Makes <c>index.html</c> of an edition.</summary>
public static class IndexRenderer
{
    /// <summary>The page as one self-contained HTML document, readable without its script: UTF-8 text, LF line ends, the same for the same index everywhere.</summary>
    /// <param name="index">The index.</param>
    /// <param name="outlines">Outlines of the map; null: the bundled ones.</param>
    public static Task<string> RenderAsync(EditionIndex index, RegionOutlines? outlines = null) => PageRenderer.RenderAsync<IndexPage>(new Dictionary<string, object?>
    {
        [nameof(IndexPage.Index)] = index,
        [nameof(IndexPage.Outlines)] = outlines ?? RegionOutlines.Bundled,
    });
}
