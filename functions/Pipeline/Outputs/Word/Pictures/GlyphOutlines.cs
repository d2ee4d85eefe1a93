using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Factsheets.Classifications;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Letters as outlines, from the library itself: no font of the machine changes a picture.</summary>
internal static class GlyphOutlines
{
    private const int UnitsPerEm = 1000;

    private static readonly FrozenDictionary<(int Weight, int CodePoint), Glyph> Glyphs = EmbeddedTable
        .Read("glyph_outlines.csv", row => (
            Key: (row["weight"].Parse<int>(), int.Parse(row["code_point"].Span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
            Glyph: new Glyph(row["advance"].Parse<int>(), [.. SvgPath.Read(row["outline"].ToString()).Select(outline => outline.Points)])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Glyph);

    /// <summary>Width of a text at a font size.</summary>
    public static double Width(string text, double size, bool isBold) =>
        text.EnumerateRunes().Sum(rune => Of(rune, isBold).Advance) * size / UnitsPerEm;

    /// <summary>The outlines of a text.</summary>
    /// <param name="text">The text; a letter that is not in the table shows as the replacement character.</param>
    /// <param name="start">Start of its base line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="isBold">Bold or regular.</param>
    public static IEnumerable<IReadOnlyList<DrawingPoint>> Draw(string text, DrawingPoint start, double size, bool isBold)
    {
        var scale = size / UnitsPerEm;
        var x = start.X;
        foreach (var glyph in text.EnumerateRunes().Select(rune => Of(rune, isBold)))
        {
            foreach (var outline in glyph.Outlines)
                yield return [.. outline.Select(point => new DrawingPoint(x + (point.X * scale), start.Y - (point.Y * scale)))];
            x += glyph.Advance * scale;
        }
    }

    private static Glyph Of(Rune rune, bool isBold)
    {
        var weight = isBold ? 700 : 400;
        return Glyphs.TryGetValue((weight, rune.Value), out var glyph) ? glyph : Glyphs[(weight, Rune.ReplacementChar.Value)];
    }

    private sealed record Glyph(int Advance, IReadOnlyList<IReadOnlyList<DrawingPoint>> Outlines);
}
