using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Word;

namespace Factsheets.Tests.Outputs.Word;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void Paragraphs_and_lists_have_their_styles()
    {
        var paragraphs = new MarkdownWriter(new WordBody()).Paragraphs("First.\n\n- one\n- two\n\n3. three\n4. four\n\n> said");
        Assert.Equal(
            [(null, "First."), ("ListBullet", "one"), ("ListBullet", "two"), ("ListNumber", "3.\tthree"), ("ListNumber", "4.\tfour"), ("Quote", "said")],
            paragraphs.Select(paragraph => (WordDocument.StyleOf(paragraph), WordDocument.TextOf(paragraph))));
    }

    [Fact]
    public void Emphasis_is_bold_or_italic()
    {
        var runs = Assert.Single(new MarkdownWriter(new WordBody()).Paragraphs("a **b** *c* ***d***")).Elements<Run>().ToList();
        Assert.Equal(["b", "d"], runs.Where(run => run.RunProperties?.Bold is not null).Select(run => run.InnerText));
        Assert.Equal(["c", "d"], runs.Where(run => run.RunProperties?.Italic is not null).Select(run => run.InnerText));
    }

    [Fact]
    public void Links_go_to_the_web_and_everything_else_is_text()
    {
        var body = new WordBody();
        var paragraph = Assert.Single(new MarkdownWriter(body).Paragraphs("[a](https://example.org/x) [b](javascript:alert(1)) ![c](https://example.org/i.png) <b>d</b> <https://example.org/y>"));
        Assert.Equal(["https://example.org/x", "https://example.org/y"], body.Links.Keys);
        Assert.Equal(["a", "https://example.org/y"], paragraph.Elements<Hyperlink>().Select(link => link.InnerText));
        Assert.Contains("<b>d</b>", paragraph.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_an_empty_paragraph()
    {
        Assert.Equal("", Assert.Single(new MarkdownWriter(new WordBody()).Paragraphs("  ")).InnerText);
    }
}
