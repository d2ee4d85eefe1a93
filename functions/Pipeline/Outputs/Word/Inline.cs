using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>What stands inside a paragraph.</summary>
internal static class Inline
{
    // Word shows at most 260 characters and refuses files with more.
    private const int LongestTooltip = 250;
    private const int LongestBar = 48;

    /// <summary>Plain text; its line ends become line breaks.</summary>
    public static Run Text(string text) => Styled(null, text);

    /// <summary>Text in a character style.</summary>
    /// <param name="style">Id of the style; null for none.</param>
    /// <param name="text">The text.</param>
    public static Run Styled(string? style, string text)
    {
        var run = new Run();
        if (style is not null)
            run.Append(new RunProperties(new RunStyle { Val = style }));

        var lines = WordText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>Bold text.</summary>
    public static Run Strong(string text) => Styled("Strong", text);

    /// <summary>A sample of a colour, as in a legend.</summary>
    /// <param name="colour">Colour in hex.</param>
    /// <param name="isHatched">True for lines in the colour.</param>
    public static Run Swatch(string colour, bool isHatched = false) => new(
        new RunProperties(
            new Border { Val = BorderValues.Single, Size = 4, Space = 0, Color = "8B95A0" },
            new Shading { Val = isHatched ? ShadingPatternValues.DiagonalStripe : ShadingPatternValues.Clear, Color = isHatched ? colour : "auto", Fill = isHatched ? "FFFFFF" : colour }),
        new Text("\u00A0\u00A0\u00A0\u00A0") { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A bar beside a number.</summary>
    /// <param name="share">Its length, of the longest one.</param>
    /// <param name="colour">Colour in hex.</param>
    public static Run Bar(double share, string colour) => new(
        new RunProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour }),
        new Text(new string('\u00A0', (int)Math.Max(1, Math.Round(share * LongestBar)))) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A stop to the next tabulator.</summary>
    public static Run Tab() => new(new TabChar());

    /// <summary>A field with the result that shows until Word computes it.</summary>
    public static IEnumerable<OpenXmlElement> Field(string instruction, string result) =>
        [Mark(FieldCharValues.Begin), new Run(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }), Mark(FieldCharValues.Separate), Text(result), Mark(FieldCharValues.End)];

    /// <summary>A border of a field.</summary>
    public static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    /// <summary>A link inside the document.</summary>
    /// <param name="anchor">Anchor of the part it leads to, as in the page.</param>
    /// <param name="tooltip">What shows when the pointer rests on it; null for nothing.</param>
    /// <param name="runs">What it shows.</param>
    public static Hyperlink To(string anchor, string? tooltip, params OpenXmlElement[] runs)
    {
        var link = new Hyperlink(runs) { Anchor = BookmarkOf(anchor), History = true };
        if (tooltip is not null)
            link.Tooltip = WordText.Line(tooltip, LongestTooltip);
        return link;
    }

    /// <summary>The name of an anchor of the page as a bookmark: letters, digits and low lines.</summary>
    public static string BookmarkOf(string anchor) => WordText.Line(anchor, 40).Replace('-', '_');
}
