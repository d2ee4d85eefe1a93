using Factsheets.Extracts.Policy;
using Factsheets.Outputs.Factsheet;
using Factsheets.Policies;

namespace Factsheets.Outputs.Word;

/// <summary>Part 4: the state of cluster policy, and what it can add to economic challenges.</summary>
internal static class StateOfPlayWriter
{
    private const string Open = "F4F6F8";
    private const string Passed = "D7E5F1";
    private const string Reached = "12436D";

    /// <summary>Writes the part; nothing where the country has no profile.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        if (sheet.Policy is not { } part)
            return;

        body.Heading(1, "4", Labels.StateHeading, "s4", startsPage: true);
        body.Heading(2, "4.1", Labels.StateOfPlayHeading, "s4-1");
        WriteTable(body, part, sheet.CountryName);
        var markdown = new MarkdownWriter(body);
        foreach (var (criterion, result) in Criteria(part))
        {
            if (result.Text is null)
                continue;

            body.Heading(3, "", criterion.Name, $"s4-{criterion.Code}");
            foreach (var paragraph in markdown.Paragraphs(result.Text))
                body.Add(paragraph);
        }

        if (part.Profile.SemesterChallenges.Count > 0)
            WriteChallenges(body, part.Profile, sheet.CountryName);
    }

    private static void WriteTable(WordBody body, PolicyPart part, string country)
    {
        body.Caption(
            PolicySentences.StateLabel(part.Profile),
            PolicySentences.StateTitle(part.StateOfPlay),
            Labels.StateOfPlayUnit,
            "tab4");
        body.Add(WordTable.Of(
            "DataTable",
            "State of play: criteria and categories",
            [new("Criterion", 20), new("Category 1", 20), new("Category 2", 20), new("Category 3", 20), new("Category 4", 20)],
            Criteria(part).Select(pair => (IReadOnlyList<WordCell>)[WordCell.Of(pair.Criterion.Name), .. Cells(pair.Criterion, PolicySentences.CategoryNumber(pair.Result), country)])));
        foreach (var (criterion, result) in Criteria(part))
            body.Paragraph("Note", Inline.Strong($"{criterion.Name}. "), Inline.Text(PolicySentences.Reason(result)));
        body.Paragraph("Source", PolicySentences.StateSource(part.Profile, country));
    }

    private static IEnumerable<WordCell> Cells(Criterion criterion, int reached, string country) => criterion.Categories.Select((category, i) => i == reached
        ? new WordCell([Block.Paragraph("StateReached", $"✓ {country}"), Block.Paragraph("StateReached", category.Name)], Fill: Reached)
        : new WordCell([Block.Paragraph("State", category.Name)], Fill: i < reached ? Passed : Open));

    private static void WriteChallenges(WordBody body, PolicyProfile profile, string country)
    {
        body.Heading(2, "4.2", Labels.ChallengesHeading, "s4-2");
        body.Caption(Labels.Challenges, PolicySentences.ChallengesTitle(profile), null, "tab5");
        body.Add(WordTable.Of(
            "DataTable",
            "European Semester challenges",
            [new("Policy area", 20), new("Challenges", 35), new("What cluster policy contributes", 45)],
            profile.SemesterChallenges.Select(challenge => (IReadOnlyList<WordCell>)
            [
                WordCell.Of(challenge.Area.Label),
                challenge.Challenges.Count == 0 ? WordCell.Of("") : new WordCell([.. challenge.Challenges.Select(text => Block.Paragraph("TableCategory", text))]),
                challenge.Contribution is { } contribution
                    ? new WordCell(new MarkdownWriter(body, "TableText", "TableBullet").Paragraphs(contribution))
                    : WordCell.Of(Inline.Styled("Muted", Labels.NotStated)),
            ])));
        body.Paragraph("Source", PolicySentences.Source(profile, country));
    }

    private static IEnumerable<(Criterion Criterion, StateOfPlayResult Result)> Criteria(PolicyPart part) => StateOfPlayCategories.Criteria.Zip(part.StateOfPlay);
}
