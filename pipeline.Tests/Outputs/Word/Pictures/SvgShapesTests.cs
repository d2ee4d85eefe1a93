using System.Xml.Linq;
using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Tests.Outputs.Word.Pictures;

public sealed class SvgShapesTests
{
    [Fact]
    public void Relative_and_absolute_paths_of_the_same_square_are_the_same()
    {
        DrawingPoint[] square = [new(10, 10), new(20, 10), new(20, 20), new(10, 20)];
        foreach (var data in new[] { "M10 10L20 10L20 20L10 20Z", "M10 10H20V20H10Z", "m10,10h10v10h-10z", "M10 10l10 0 0 10-10 0z" })
        {
            var outline = Assert.Single(SvgPath.Read(data));
            Assert.True(outline.IsClosed);
            Assert.Equal(square, outline.Points);
        }
    }

    [Fact]
    public void A_second_outline_may_start_where_the_first_one_did()
    {
        Assert.Equal([new(1, 1), new(3, 1)], SvgPath.Read("M1 1h5v5zh2")[1].Points);
        Assert.Equal([new(2, 3), new(4, 3)], SvgPath.Read("M1 1h5v5zm1 2h2")[1].Points);
    }

    [Fact]
    public void Text_stands_where_its_anchor_says()
    {
        var end = Box("<text x='100' y='50' font-size='20' text-anchor='end'>123</text>");
        Assert.InRange(end.Right, 97, 100);
        Assert.InRange(end.Left, 64, 68);
        var middle = Box("<text x='100' y='50' font-size='20' text-anchor='middle'>123</text>");
        Assert.Equal(100, (middle.Left + middle.Right) / 2, 1.5);
    }

    [Fact]
    public void Groups_move_and_scale_what_they_hold()
    {
        var shape = Assert.Single(Shapes("<g transform='translate(10 20) scale(2)'><rect x='1' y='1' width='3' height='4' fill='#123'/></g>"));
        Assert.Equal([new(12, 22), new(18, 22), new(18, 30), new(12, 30)], shape.Contours[0]);
        Assert.Equal(0x112233, shape.Colour);
    }

    [Theory]
    [InlineData("<ellipse rx='1' ry='2'/>", "ellipse")]
    [InlineData("<path d='M0 0C1 1 2 2 3 3'/>", "path command 'C'")]
    [InlineData("<rect width='1' height='1' fill='rebeccapurple'/>", "rebeccapurple")]
    [InlineData("<g transform='rotate(45)'><rect width='1' height='1'/></g>", "rotate(45)")]
    public void What_a_picture_cannot_show_is_an_error_that_names_it(string element, string named)
    {
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Shapes(element)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_become_attributes_and_titles_go()
    {
        var svg = StandaloneSvg.Of(XElement.Parse("<svg viewBox='0 0 10 10'><title>t</title><g><title>u</title><text class='t3' x='1' y='2'>a</text></g></svg>"));
        var text = Assert.Single(svg.Descendants(), element => element.Name.LocalName == "text");
        Assert.Equal("#5c6670", text.Attribute("fill")?.Value);
        Assert.Null(text.Attribute("class"));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "title");
    }

    [Fact]
    public void Every_letter_of_the_drawings_has_an_outline()
    {
        var unknown = GlyphOutlines.Draw("\uE000", default, 10, isBold: false).First();
        foreach (var letter in Factsheets.Classifications.Ecosystems.All.SelectMany(ecosystem => ecosystem.Name).Concat("0123456789.,%+\u2212≈…–ÀÉÎõłșΑΩЖ").Where(letter => letter != ' ').Distinct())
        {
            Assert.NotEqual(unknown, GlyphOutlines.Draw(letter.ToString(), default, 10, isBold: false).First());
        }
    }

    private static (double Left, double Right) Box(string element)
    {
        var points = Shapes(element).SelectMany(shape => shape.Contours).SelectMany(contour => contour).ToList();
        return (points.Min(point => point.X), points.Max(point => point.X));
    }

    private static List<DrawingShape> Shapes(string element) => [.. SvgShapes.Of(XElement.Parse(element), new SvgStyle(), new SvgPlacement(1, 0, 0))];
}
