using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Part C: what has changed since another edition.</summary>
internal static class ChangesWriter
{
    private static readonly WordColumn[] Columns = [new("Region", 24), new("Change", 9), new("Activity", 27), new("LQ and share", 18), new("Cause", 22)];

    /// <summary>Writes the part; nothing where the edition is compared with none.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        if (sheet.Changes is not { } comparison)
            return;

        body.Heading(1, "C", ChangeSentences.Heading(comparison), "C", startsPage: true);
        body.Paragraph(null, ChangeSentences.Text(comparison));
        if (ChangeSentences.Shown(comparison) is { Count: > 0 } shown)
        {
            body.Caption(ChangeSentences.TableLabel, null, ChangeSentences.Cut(comparison), null);
            body.Add(WordTable.Of("DataTable", ChangeSentences.TableLabel, Columns, shown.Select(change => (IReadOnlyList<WordCell>)
            [
                new WordCell([Block.Paragraph("TableText", change.RegionName), Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", change.RegionCode))]),
                WordCell.Of(ChangeSentences.Kind(change)),
                WordCell.Of(ChangeSentences.Activity(change)),
                WordCell.Of(ChangeSentences.Values(change)),
                WordCell.Of(Wording.Capitalised(ChangeSentences.Cause(change.Causes))),
            ])));
        }

        body.Paragraph("Source", ChangeSentences.Source(comparison, sheet.Edition));
    }
}
