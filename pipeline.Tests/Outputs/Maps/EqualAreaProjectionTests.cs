using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Maps;

public sealed class EqualAreaProjectionTests
{
    [Fact]
    public void The_worked_example_of_the_EPSG_guidance_note_comes_out_to_the_centimetre()
    {
        var point = EqualAreaProjection.Europe.Project(new GeoPoint(5, 50));
        Assert.Equal(3962799.45, point.X, 0.006);
        Assert.Equal(2999718.85, point.Y, 0.006);
    }

    [Fact]
    public void The_origin_is_the_false_origin()
    {
        var point = EqualAreaProjection.Europe.Project(new GeoPoint(10, 52));
        Assert.Equal(4321000, point.X, 0.001);
        Assert.Equal(3210000, point.Y, 0.001);
    }

    [Fact]
    public void Areas_are_kept_wherever_the_place_lies()
    {
        // Cells of one degree at the same latitude are equal on the ellipsoid: 1 % of the equatorial axis apart would show.
        var cells = new[] { -15.0, 0, 10, 30, 45 }.Select(longitude => Area(EqualAreaProjection.Europe, longitude, 40)).ToList();
        Assert.All(cells, area => Assert.Equal(cells[2], area, cells[2] * 1e-4));
        Assert.Equal(9.46e9, cells[2], 0.05e9);
    }

    [Fact]
    public void Around_a_place_the_place_is_zero_and_north_is_up()
    {
        var projection = EqualAreaProjection.Around(new GeoPoint(55.5, -21.1));
        Assert.Equal(0, projection.Project(new GeoPoint(55.5, -21.1)).X, 0.001);
        Assert.Equal(0, projection.Project(new GeoPoint(55.5, -20)).X, 0.001);
        Assert.InRange(projection.Project(new GeoPoint(55.5, -20.1)).Y, 110_000, 111_500);
    }

    [Theory]
    [InlineData(5, 50)]
    [InlineData(10, 52)]
    [InlineData(-61.5, 16.2)]
    [InlineData(55.5, -21.1)]
    [InlineData(25, 71)]
    public void A_point_of_the_plane_leads_back_to_its_place(double longitude, double latitude)
    {
        var place = EqualAreaProjection.Europe.Locate(EqualAreaProjection.Europe.Project(new GeoPoint(longitude, latitude)));
        Assert.Equal(longitude, place.Longitude, 1e-7);
        Assert.Equal(latitude, place.Latitude, 1e-7);
    }

    private static double Area(EqualAreaProjection projection, double longitude, double latitude)
    {
        const int Steps = 20;
        List<MapPoint> ring = [];
        for (var i = 0; i < Steps; i++)
            ring.Add(projection.Project(new GeoPoint(longitude + ((double)i / Steps), latitude)));
        for (var i = 0; i < Steps; i++)
            ring.Add(projection.Project(new GeoPoint(longitude + 1, latitude + ((double)i / Steps))));
        for (var i = 0; i < Steps; i++)
            ring.Add(projection.Project(new GeoPoint(longitude + 1 - ((double)i / Steps), latitude + 1)));
        for (var i = 0; i < Steps; i++)
            ring.Add(projection.Project(new GeoPoint(longitude, latitude + 1 - ((double)i / Steps))));
        return Math.Abs(ring.Select((from, i) => (from.X * ring[(i + 1) % ring.Count].Y) - (ring[(i + 1) % ring.Count].X * from.Y)).Sum()) / 2;
    }
}
