using Factsheets.Classifications;
using Factsheets.Lake;
using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Maps;

public sealed class BoundaryOutlinesTests
{
    private const string West = "POLYGON ((8 50, 8 51, 9 51, 9 50, 8 50))";
    private const string East = "POLYGON ((9 50, 10 50, 10 51, 9 51, 9 50))";
    private const string South = "MULTIPOLYGON (((8 49, 10 49, 10 50, 9 50, 8 50, 8 49)), ((20 40, 21 40, 21 41, 20 40)))";

    [Fact]
    public void Level_1_and_the_country_are_unions_of_level_2_whichever_way_the_rings_wind()
    {
        var outlines = BoundaryOutlines.Of([Row("ES11", West), Row("ES12", East), Row("ES21", South), Row("ES", "POLYGON ((0 0, 1 0, 1 1, 0 0))", level: 0)]);
        Assert.Equal(["ES", "ES1", "ES2", "ES11", "ES12", "ES21"], outlines.Select(outline => outline.Code));
        Assert.Equal([0, 1, 1, 2, 2, 2], outlines.Select(outline => outline.Level));
        var north = Assert.Single(outlines[1].Rings);
        Assert.Equal(6, north.Count);
        Assert.Equal([7, 3], outlines[0].Rings.Select(ring => ring.Count));
        Assert.DoesNotContain(new GeoPoint(9, 50.5), north);
    }

    [Fact]
    public void Metres_of_EPSG_3035_give_the_same_outline_as_degrees()
    {
        var degrees = BoundaryOutlines.Of([Row("ES11", West)])[^1].Rings[0];
        var text = string.Join(", ", degrees.Append(degrees[0]).Select(EqualAreaProjection.Europe.Project).Select(point => FormattableString.Invariant($"{point.X} {point.Y}")));
        var metres = BoundaryOutlines.Of([Row("ES11", $"POLYGON (({text}))", epsg: 3035)])[^1].Rings[0];
        Assert.Equal(degrees.Count, metres.Count);
        Assert.All(degrees, point => Assert.Contains(metres, other => Math.Abs(other.Longitude - point.Longitude) < 1e-8 && Math.Abs(other.Latitude - point.Latitude) < 1e-8));
    }

    [Fact]
    public void Boundaries_replace_the_countries_they_have_and_the_line_names_both_sources()
    {
        var outlines = RegionOutlines.Bundled.ReplacedBy(BoundaryOutlines.Of([Row("ES11", West)]), NutsVersion.Nuts2021, BoundaryFile.Licence, "boundaries");
        Assert.Equal(4, outlines.Find("ES")!.Rings[0].Count);
        Assert.Null(outlines.Find("ES30"));
        Assert.NotNull(outlines.Find("PT17"));
        Assert.NotNull(outlines.Find("UA"));
        Assert.Equal("© EuroGeographics for the administrative boundaries; other countries: made with Natural Earth; points and some borders: GeoNames, CC BY 4.0, changed", outlines.Attribution);

        var ofOtherVersion = RegionOutlines.Bundled.ReplacedBy(BoundaryOutlines.Of([Row("ES11", West)]), NutsVersion.Nuts2016, BoundaryFile.Licence, "boundaries");
        Assert.Equal(NutsVersion.Nuts2016, ofOtherVersion.Version);
        Assert.Null(ofOtherVersion.Find("PT17"));
        Assert.NotNull(ofOtherVersion.Find("PT"));
    }

    private static BoundaryRecord Row(string code, string shape, int level = 2, int epsg = 4326) => new(code, NutsVersion.Nuts2021, level, code[..2], code, epsg, shape);
}
