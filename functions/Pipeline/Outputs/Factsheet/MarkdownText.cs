using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Renders Markdown of a profile: raw HTML is shown as text, pictures are left out, links go to http and https addresses only.</summary>
internal static class MarkdownText
{
    // Headings of a text would break the order of the page's own: they become bold paragraphs.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().Build();

    /// <summary>The text as HTML.</summary>
    public static MarkupString Html(string markdown)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(Parse(markdown));
        return new MarkupString(writer.ToString().TrimEnd('\n'));
    }

    /// <summary>The text as a tree in which pictures and links to other places than http and https are plain text.</summary>
    public static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || WebLink.Of(link.Url) is not { } address)
            {
                Unlink(link);
            }
            else
            {
                link.Url = address;
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (WebLink.Of(link.Url) is null)
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return document;
    }

    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
