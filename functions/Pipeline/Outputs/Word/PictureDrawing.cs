using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word.Pictures;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>A picture in the text: points for every reader, the vector drawing for those that know it.</summary>
internal static class PictureDrawing
{
    private const long EmusPerTwip = 635;
    private const int LongestDescription = 2000;

    /// <summary>The drawing element.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="number">Its number in the document, from 1.</param>
    /// <param name="width">Width in twentieths of a point.</param>
    public static W.Drawing Of(FigurePicture picture, int number, int width)
    {
        var (across, down) = (width * EmusPerTwip, (long)Math.Round(width * EmusPerTwip * picture.Height / picture.Width));
        var (name, description) = ($"Picture {NumberText.Plain(number)}", WordText.Line(picture.Description.Length > 0 ? picture.Description : picture.Title, LongestDescription));
        return new W.Drawing(new DW.Inline(
            new DW.Extent { Cx = across, Cy = down },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = (uint)number, Name = name, Description = description, Title = WordText.Line(picture.Title, LongestDescription) },
            new DW.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(Framed(number, name, description, across, down)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    private static P.Picture Framed(int number, string name, string description, long across, long down)
    {
        var vector = new BlipExtension(new SVGBlip { Embed = PictureParts.Svg(number) }) { Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" };
        return new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = (uint)number, Name = name, Description = description },
                new P.NonVisualPictureDrawingProperties(new PictureLocks { NoChangeAspect = true })),
            new P.BlipFill(new Blip(new BlipExtensionList(vector)) { Embed = PictureParts.Png(number) }, new Stretch(new FillRectangle())),
            new P.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = across, Cy = down }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
    }
}
