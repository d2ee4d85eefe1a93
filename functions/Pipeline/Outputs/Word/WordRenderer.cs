using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Word;

/// <summary>Makes <c>factsheet.docx</c>: the parts of the page, in its order and words, for those who edit before they publish.</summary>
public static class WordRenderer
{
    /// <summary>The document as Office Open XML: the same bytes for the same factsheet everywhere.</summary>
    /// <param name="sheet">The factsheet.</param>
    /// <param name="outlines">Outlines of the maps; null: the bundled ones.</param>
    public static async Task<byte[]> RenderAsync(CountryFactsheet sheet, RegionOutlines? outlines = null)
    {
        var body = await BodyOf(sheet, outlines ?? RegionOutlines.Bundled);
        var footer = $"{sheet.CountryName} · Country factsheet · edition {sheet.Edition}";
        return WordFile.Pack(body, $"{sheet.CountryName}: country factsheet on industrial ecosystems", $"Edition {sheet.Edition}", footer);
    }

    private static async Task<WordBody> BodyOf(CountryFactsheet sheet, RegionOutlines outlines)
    {
        var parts = new WordBody();
        PolicyContextWriter.Write(parts, sheet.Policy?.Profile.Context);
        parts.Heading(1, "2", "Ecosystems and cluster landscape", "s2");
        await EmploymentWriter.WriteAsync(parts, sheet);
        await RegionsWriter.WriteAsync(parts, sheet, outlines);
        await ClustersWriter.WriteAsync(parts, sheet, outlines);
        CooperationWriter.Write(parts, sheet);
        await PoliciesWriter.WriteAsync(parts, sheet);
        StateOfPlayWriter.Write(parts, sheet);
        ReferencesWriter.Write(parts, sheet, sheet.Policy?.Profile.References ?? []);
        FrameworkWriter.Write(parts, sheet);
        MethodWriter.Write(parts, sheet);
        ChangesWriter.Write(parts, sheet);
        LegalWriter.Write(parts, sheet);
        HeadWriter.WriteBefore(parts, sheet);
        return parts;
    }
}
