using System.Xml.Linq;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>A rule of the style sheet on elements of a drawing.</summary>
/// <param name="Scope">The drawing it holds for: <c>svg</c> or a class with its dot.</param>
/// <param name="Target">The elements it holds for: <c>text</c> or a class with its dot.</param>
/// <param name="Attributes">What it sets.</param>
internal sealed record DrawingRule(string Scope, string Target, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>How much it counts against others: classes before names of elements.</summary>
    public int Weight => new[] { Scope, Target }.Count(selector => selector[0] == '.');

    /// <summary>Whether it holds for an element.</summary>
    public bool Holds(XElement element) => Names(element, Target) && element.Ancestors().Any(around => Names(around, Scope));

    private static bool Names(XElement element, string selector) => selector[0] == '.'
        ? (element.Attribute("class")?.Value ?? "").Split(' ').Contains(selector[1..])
        : element.Name.LocalName == selector;
}
