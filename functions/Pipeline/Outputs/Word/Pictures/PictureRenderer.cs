using System.Text;
using System.Xml.Linq;
using Factsheets.Outputs.Factsheet;
using Microsoft.AspNetCore.Components;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Makes the pictures of the Word file from the drawings of the page, so that both show the same.</summary>
internal static class PictureRenderer
{
    // 1400 points on the 18 cm of a page's text are 200 points an inch.
    private const double PointsAcross = 1400;

    /// <summary>Renders a drawing.</summary>
    /// <typeparam name="TDrawing">A component whose markup is one <c>svg</c> element with <c>title</c> and <c>desc</c>.</typeparam>
    /// <param name="parameters">Its parameters.</param>
    /// <returns>Null when the drawing is empty.</returns>
    /// <exception cref="InvalidDataException">The drawing holds something that a picture cannot show.</exception>
    public static async Task<FigurePicture?> RenderAsync<TDrawing>(Dictionary<string, object?> parameters)
        where TDrawing : IComponent
    {
        var markup = await PageRenderer.RenderAsync<TDrawing>(parameters);
        if (string.IsNullOrWhiteSpace(markup))
            return null;

        var drawing = XElement.Parse(WordText.Clean(markup));
        var (title, description) = (drawing.Element("title")?.Value ?? "", drawing.Element("desc")?.Value ?? "");
        var box = StandaloneSvg.BoxOf(drawing);
        var svg = StandaloneSvg.Of(drawing);
        return new FigurePicture(Encoding.UTF8.GetBytes(svg.ToString(SaveOptions.DisableFormatting)), PngFile.Write(Paint(svg, box)), box.Width, box.Height, title, description);
    }

    private static Canvas Paint(XElement svg, (double X, double Y, double Width, double Height) box)
    {
        var scale = PointsAcross / box.Width;
        var canvas = new Canvas((int)PointsAcross, (int)Math.Ceiling(box.Height * scale));
        foreach (var shape in SvgShapes.Of(svg, new SvgStyle(), new SvgPlacement(scale, -box.X * scale, -box.Y * scale)))
            canvas.Fill(shape);
        return canvas;
    }
}
