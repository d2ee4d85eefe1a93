using Factsheets.Extracts.Policy;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Part 1: policy context.</summary>
internal static class PolicyContextWriter
{
    /// <summary>Writes the part; nothing where the profile has none.</summary>
    public static void Write(WordBody body, PolicyContext? context)
    {
        if (context is null)
            return;

        body.Heading(1, "1", Labels.ContextHeading, "s1");
        var markdown = new MarkdownWriter(body);
        foreach (var text in new[] { context.Semester, context.RecoveryPlan, context.PartnershipAgreement }.OfType<LinkedText>())
        {
            foreach (var paragraph in markdown.Paragraphs(text.Text))
                body.Add(paragraph);
            var links = text.Links.Select(WebLink.Of).OfType<string>().ToList();
            if (links.Count > 0)
                body.Paragraph("Source", [.. links.SelectMany((link, i) => new[] { Inline.Text(i > 0 ? " · " : ""), body.Link(link, new Uri(link).Host) })]);
        }
    }
}
