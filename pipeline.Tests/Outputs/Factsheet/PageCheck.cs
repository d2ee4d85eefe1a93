using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Factsheets.Tests.Outputs.Factsheet;

/// <summary>Reads a page as XML, so that an unbalanced tag or an unquoted attribute fails the test, and asserts what every page must be.</summary>
internal static partial class PageCheck
{
    public static XDocument Parse(string html) => XDocument.Parse(
        VoidElement().Replace(html.Replace("<script>", "<script><![CDATA[", StringComparison.Ordinal).Replace("</script>", "]]></script>", StringComparison.Ordinal).Replace("<!DOCTYPE html>", "", StringComparison.OrdinalIgnoreCase), match => match.Value.EndsWith("/>", StringComparison.Ordinal) ? match.Value : match.Value[..^1] + "/>"),
        LoadOptions.PreserveWhitespace);

    public static void AssertAccessible(string html)
    {
        var page = Parse(html);
        Assert.Equal("en", page.Root!.Attribute("lang")?.Value);
        AssertHeadings(page);
        Assert.All(page.Descendants("th"), cell => Assert.NotNull(cell.Attribute("scope")));
        Assert.All(page.Descendants("table"), table => Assert.NotEmpty(table.Elements("caption")));
        Assert.All(page.Descendants("figure").Elements("svg"), AssertDescribed);
        AssertAnchors(page);
    }

    private static void AssertHeadings(XDocument page)
    {
        var levels = page.Descendants().Select(each => each.Name.LocalName).Where(name => name is ['h', >= '1' and <= '6']).Select(name => name[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    private static void AssertDescribed(XElement drawing)
    {
        var names = $"{drawing.Element("title")!.Attribute("id")!.Value} {drawing.Element("desc")!.Attribute("id")!.Value}";
        Assert.Equal(names, drawing.Attribute("aria-labelledby")!.Value);
    }

    private static void AssertAnchors(XDocument page)
    {
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var links = page.Descendants().Attributes("href").Select(link => link.Value).Where(link => link.StartsWith('#'));
        Assert.All(links, link => Assert.Contains(link[1..], ids));
    }

    [GeneratedRegex("<(?:meta|br|link|img|input)\\b[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex VoidElement();
}
