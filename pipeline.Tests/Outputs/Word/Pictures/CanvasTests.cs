using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Tests.Outputs.Word.Pictures;

public sealed class CanvasTests
{
    [Fact]
    public void An_area_is_filled_to_its_edges_and_its_edges_in_part()
    {
        var canvas = new Canvas(4, 3);
        canvas.Fill(new DrawingShape([Square(1, 1, 2.5, 2)], 0x000000));
        // Row 1 is covered from 1 to 2.5: one whole point and half of the next; 255 x 8 / 16, rounded, is 128.
        Assert.Equal([0xFFFFFF, 0x000000, 0x808080, 0xFFFFFF], canvas.Points[4..8].ToArray());
        Assert.All(canvas.Points[..4].ToArray(), point => Assert.Equal(0xFFFFFF, point));
        Assert.All(canvas.Points[8..].ToArray(), point => Assert.Equal(0xFFFFFF, point));
    }

    [Theory]
    [InlineData(true, 0xFFFFFF)]
    [InlineData(false, 0x112233)]
    public void An_outline_of_the_same_direction_inside_another_is_a_hole_under_the_even_odd_rule_alone(bool isEvenOdd, int expected)
    {
        var canvas = new Canvas(6, 6);
        canvas.Fill(new DrawingShape([Square(0, 0, 6, 6), Square(2, 2, 4, 4)], 0x112233) { IsEvenOdd = isEvenOdd });
        Assert.Equal(expected, canvas.Points[(3 * 6) + 3]);
        Assert.Equal(0x112233, canvas.Points[6]);
    }

    [Fact]
    public void Nothing_is_painted_outside_the_window_or_the_canvas()
    {
        var canvas = new Canvas(4, 4);
        canvas.Fill(new DrawingShape([Square(-5, -5, 50, 50)], 0) { Window = new DrawingWindow(new(1, 1), new(3, 2)) });
        Assert.Equal([5, 6], Enumerable.Range(0, 16).Where(i => canvas.Points[i] == 0));
    }

    [Fact]
    public void The_PNG_holds_the_points()
    {
        var canvas = new Canvas(3, 2);
        canvas.Fill(new DrawingShape([Square(0, 0, 1, 1)], 0xFF0000));
        canvas.Fill(new DrawingShape([Square(2, 1, 3, 2)], 0x0000FF));
        Assert.Equal(canvas.Points.ToArray(), PngReader.Read(PngFile.Write(canvas)));
    }

    [Fact]
    public void More_colours_than_a_palette_holds_are_written_in_full()
    {
        var canvas = new Canvas(300, 1);
        for (var x = 0; x < 300; x++)
            canvas.Fill(new DrawingShape([Square(x, 0, x + 1, 1)], x * 7));
        Assert.Equal(canvas.Points.ToArray(), PngReader.Read(PngFile.Write(canvas)));
    }

    private static DrawingPoint[] Square(double left, double top, double right, double bottom) => [new(left, top), new(right, top), new(right, bottom), new(left, bottom)];
}
