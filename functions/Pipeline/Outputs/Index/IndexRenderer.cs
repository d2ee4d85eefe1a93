using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Index;

/// <summary>Makes <c>index.html</c> of an edition.</summary>
public static class IndexRenderer
{
    /// <summary>The page as one self-contained HTML document without script: UTF-8 text, LF line ends, the same for the same index everywhere.</summary>
    /// <param name="index">The index.</param>
    public static Task<string> RenderAsync(EditionIndex index) => PageRenderer.RenderAsync<IndexPage>(new Dictionary<string, object?> { [nameof(IndexPage.Index)] = index });
}
