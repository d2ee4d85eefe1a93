using Factsheets.Extracts.Policy;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Annex A: the criteria of the state of play.</summary>
internal static class FrameworkWriter
{
    /// <summary>Writes the annex; nothing where the country has no profile.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        if (sheet.Policy is null)
            return;

        body.Heading(1, "A", Labels.FrameworkHeading, "sA");
        body.Caption(Labels.Framework, null, Labels.FrameworkUnit, "tab6");
        body.Add(WordTable.Of(
            "DataTable",
            "Criteria and categories of the state of play",
            [new("Criterion", 20), new("Categories, lowest first", 40), new("What it assesses", 40)],
            StateOfPlayCategories.Criteria.Select(criterion => (IReadOnlyList<WordCell>)
                [WordCell.Of(criterion.Name), new WordCell([.. criterion.Categories.Select(category => Block.Paragraph("TableCategory", category.Name))]), WordCell.Of(criterion.Description)])));
    }
}
