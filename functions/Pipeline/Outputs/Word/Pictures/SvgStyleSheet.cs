using System.Text.RegularExpressions;
using System.Xml.Linq;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>What the page's style sheet says about drawings on a wide screen: the rules of the form <c>svg .t2</c>, <c>.map text</c>.</summary>
internal static partial class SvgStyleSheet
{
    private static readonly string[] Known = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "text-anchor", "paint-order"];
    private static readonly IReadOnlyList<DrawingRule> Rules = [.. Read(PageStyle.Factsheet("")).OrderBy(rule => rule.Weight)];

    /// <summary>The attributes of an element that the style sheet sets; they prevail over the element's own.</summary>
    public static IReadOnlyDictionary<string, string> AttributesOf(XElement element)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in Rules.Where(rule => rule.Holds(element)))
        {
            foreach (var (name, value) in rule.Attributes)
                attributes[name] = value;
        }

        return attributes;
    }

    private static IEnumerable<DrawingRule> Read(string css)
    {
        var text = Comment().Replace(css, "");
        var colours = Variable().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
        foreach (Match block in TopBlock().Matches(text).Where(block => !block.Value.TrimStart().StartsWith('@')))
        {
            var attributes = Declaration().Matches(block.Groups["body"].Value)
                .Where(match => Known.Contains(match.Groups["name"].Value))
                .Select(match => (match.Groups["name"].Value, ValueOf(match.Groups["value"].Value, colours)))
                .ToList();
            foreach (var selector in block.Groups["selectors"].Value.Split(','))
            {
                if (attributes.Count > 0 && Selector().Match(selector.Trim()) is { Success: true } match)
                    yield return new DrawingRule(match.Groups["scope"].Value, match.Groups["target"].Value, attributes);
            }
        }
    }

    private static string ValueOf(string css, Dictionary<string, string> colours)
    {
        var value = css.Trim();
        return Reference().Match(value) is { Success: true } match ? colours[match.Groups["name"].Value]
            : value.EndsWith("px", StringComparison.Ordinal) ? value[..^2]
            : value;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"--(?<name>[a-z0-9]+):(?<value>[^;}]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();

    // A block with its nested blocks: those of @media and @page are taken as a whole, and left out.
    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<body>(?>[^{}]+|\{(?<depth>)|\}(?<-depth>))*)(?(depth)(?!))\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TopBlock();

    [GeneratedRegex(@"(?<name>[a-z-]+):(?<value>[^;]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?<scope>svg|\.map) (?<target>text|\.[a-z][a-z0-9-]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Selector();

    [GeneratedRegex(@"^var\(--(?<name>[a-z0-9]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
