using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">Its paragraphs; never none.</param>
/// <param name="Span">Number of columns that it covers.</param>
/// <param name="Fill">Colour behind it in hex; null for none.</param>
internal sealed record WordCell(IReadOnlyList<Paragraph> Paragraphs, int Span = 1, string? Fill = null)
{
    /// <summary>A cell of one text.</summary>
    public static WordCell Of(string text) => Of(Inline.Text(text));

    /// <summary>A cell of one paragraph.</summary>
    public static WordCell Of(params OpenXmlElement[] runs) => new([Block.Paragraph(null, runs)]);

    /// <summary>A number; words in grey where there is none.</summary>
    public static WordCell Number(double? value, Func<double, string> format) =>
        value is { } number ? Of(format(number)) : Of(Inline.Styled("Muted", "no figure"));
}
