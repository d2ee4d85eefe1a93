using System.Text;
using Factsheets.Classifications;
using Factsheets.Drops;
using Factsheets.Extracts.Boundaries;
using Factsheets.Lake;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;
using NetTopologySuite.IO;

namespace Factsheets.Tests.Extracts.Boundaries;

public sealed class BoundaryReaderTests
{
    private const string Name = "NUTS_RG_60M_2021_4326_LEVL_2.geojson";
    private const string Square = "[[[8,50],[9,50],[9,51],[8,50]]]";
    private const string Metres = "[[[4000000,3000000],[4100000,3000000],[4100000,3100000],[4000000,3000000]]]";

    [Fact]
    public void Regions_have_code_level_country_name_and_shape()
    {
        var set = Read(Collection(Feature("ES12", 2, Square), Feature("ES11", 2, $"[{Square},{Square}]", "MultiPolygon")), Name);
        Assert.Equal((NutsVersion.Nuts2021, 4326, 60, 2, "boundaries_2021_4326_60m_l2"), (set.Version, set.Epsg, set.Scale, set.Level, set.Name));
        Assert.Equal([("ES11", 2, "ES", "Name of ES11", 1.0), ("ES12", 2, "ES", "Name of ES12", 0.5)], set.Regions.Select(region => (region.Code, region.Level, region.Country, region.Name, region.Shape.Area)));
    }

    [Fact]
    public void Coordinates_are_told_by_the_file_or_by_their_range()
    {
        Assert.Equal(3035, Read(Collection(Feature("ES11", 2, Metres)), "NUTS_RG_2021_x.geojson").Epsg);
        Assert.Equal(3035, Read(CollectionIn("urn:ogc:def:crs:EPSG::3035", Feature("ES11", 2, Metres)), "NUTS_RG_2021_x.geojson").Epsg);
        Assert.Equal(4326, Read(CollectionIn("urn:ogc:def:crs:OGC:1.3:CRS84", Feature("ES11", 2, Square)), "NUTS_RG_2021_x.geojson").Epsg);
    }

    [Fact]
    public void Without_a_version_in_the_name_the_codes_say_it() =>
        Assert.Equal("boundaries_2013_4326", Read(Collection(Feature("FR24", 2, Square), Feature("FR2", 1, Square)), "regions.geojson").Name);

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::3857", Metres, "unknown_crs")]
    [InlineData("urn:ogc:def:crs:EPSG::4326", Metres, "unknown_crs")]
    [InlineData("urn:ogc:def:crs:EPSG::3035", Square, "unknown_crs")]
    [InlineData(null, "[[[1000000,6000000],[1100000,6000000],[1100000,6100000],[1000000,6000000]]]", "unknown_crs")]
    [InlineData(null, "[[[8,50],[9,50],[9,51],[8,50.5]]]", "bad_geometry")]
    [InlineData(null, "[[[8,50],[9,50],[8,50]]]", "bad_geometry")]
    [InlineData(null, "[]", "bad_geometry")]
    [InlineData(null, "[[[8],[9,50],[9,51],[8,50]]]", "bad_geometry")]
    [InlineData(null, "\"x\"", "bad_geometry")]
    public void Coordinates_that_do_not_make_sense_are_rejected(string? crs, string coordinates, string code) =>
        Assert.Equal(code, Rejected(CollectionIn(crs, Feature("ES11", 2, coordinates)), Name).Code);

    [Fact]
    public void What_is_no_region_is_rejected_by_name()
    {
        Assert.Equal("label_points", Rejected(Collection(Feature("ES11", 2, "[8,50]", "Point")), Name).Code);
        Assert.Equal("geo_file", Rejected(Collection(Feature("ES11", 2, "[[8,50],[9,50]]", "LineString")), Name).Code);
        Assert.Equal("geo_file", Rejected("""{"type":"FeatureCollection","features":[]}""", Name).Code);
        Assert.Equal("geo_file", Rejected("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]},"properties":{"name":"x"}}]}""", Name).Code);
        Assert.Equal("bad_code", Rejected(Collection(Feature("ES11", 1, Square)), Name).Code);
        Assert.Equal("bad_code", Rejected(Collection(Feature("x", 2, Square)), Name).Code);
        Assert.Equal("duplicate_key", Rejected(Collection(Feature("ES11", 2, Square), Feature("ES11", 2, Square)), Name).Code);
        Assert.Equal("unknown_version", Rejected(Collection(Feature("FR24", 2, Square)), Name).Code);
        Assert.Equal("unknown_version", Rejected(Collection(Feature("ES11", 2, Square)), "NUTS_RG_60M_2010_4326.geojson").Code);
        Assert.Equal("unknown_version", Rejected(Collection(Feature("ES11", 2, Square)), "regions.geojson").Code);
        Assert.Equal("bad_json", Rejected("""{"type":"FeatureCollection",""", Name).Code);
    }

    [Fact]
    public async Task A_drop_becomes_a_lake_file_that_maps_can_find_and_another_program_can_read()
    {
        using var temporary = new TemporaryStore();
        await TakeAsync(temporary, Name, Collection(Feature("ES11", 2, Square), Feature("ES12", 2, Square)));
        await TakeAsync(temporary, "NUTS_RG_10M_2021_4326.geojson", Collection(Feature("ES11", 2, Square), Feature("ES1", 1, Square)));
        var ids = await temporary.Store.ListAsync(LakeTarget.ManifestFolder, TemporaryStore.Token).Select(path => LakeTarget.OfManifest(path).Id).ToListAsync(TemporaryStore.Token);
        var target = BoundaryFile.Fitting(ids, NutsVersion.Nuts2021, 2);
        Assert.Equal("nuts/boundaries_2021_4326_60m_l2", target?.Id);
        Assert.Equal("nuts/boundaries_2021_4326_10m", BoundaryFile.Fitting(ids, NutsVersion.Nuts2021, 1)?.Id);
        Assert.Null(BoundaryFile.Fitting(ids, NutsVersion.Nuts2016, 2));
        var rows = await BoundaryFile.ReadAsync(temporary.Store, target!.Value, etag: null, TemporaryStore.Token);
        Assert.Equal(["ES11", "ES12"], rows.Select(row => row.RegionCode));
        Assert.Equal(0.5, new WKTReader().Read(rows[0].Shape).Area);
        Assert.Equal(["ES11|2021|2|ES|Name of ES11|4326|POLYGON ((8 50, 9 50, 9 51, 8 50))"], LakeDatabase.Query($"SELECT * FROM {LakeDatabase.Quote(temporary.PhysicalPath(target.Value.LakePath))} LIMIT 1"));
        Assert.Contains($"licence|{BoundaryFile.Licence}", LakeDatabase.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({LakeDatabase.Quote(temporary.PhysicalPath(target.Value.LakePath))})"));
    }

    [Theory]
    [InlineData("nuts/boundaries_2021_4326_20m_l2", "nuts/boundaries_2021_4326_01m_l2", "nuts/boundaries_2021_4326_20m_l2", "nuts/boundaries_2021_4326_60m_l2")]
    [InlineData("nuts/boundaries_2021_4326_10m_l2", "nuts/boundaries_2021_3035_10m_l2", "nuts/boundaries_2021_4326_10m_l2", "nuts/boundaries_2021_4326_20m")]
    [InlineData("nuts/boundaries_2021_4326_60m", "nuts/boundaries_2021_4326", "nuts/boundaries_2021_4326_60m", "nuts/boundaries_2021_4326_20m_l1")]
    [InlineData("nuts/boundaries_2021_4326_10m_l2", "nuts/boundaries_2021_4326_03m_l2", "nuts/boundaries_2021_4326_10m_l2", "nuts/boundaries_2021_4326_20m_l2")]
    [InlineData(null, "nuts/municipalities", "policy/boundaries_2021_4326", "nama_10_a64", "nuts/boundaries_2016_4326_20m_l2")]
    public void Maps_are_drawn_from_the_level_and_the_scale_that_suit_a_page(string? expected, params string[] ids) =>
        Assert.Equal(expected, BoundaryFile.Fitting(ids, NutsVersion.Nuts2021, 2)?.Id);

    private static async Task TakeAsync(TemporaryStore temporary, string name, string text)
    {
        await temporary.PutAsync($"drops/nuts/{name}", text);
        Assert.Empty((await temporary.Ingestion().IngestAsync([$"drops/nuts/{name}"], TemporaryStore.Token)).Rejected);
    }

    private static string Collection(params string[] features) => CollectionIn(null, features);

    private static string CollectionIn(string? crs, params string[] features)
    {
        var member = crs is null ? "" : ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}}";
        return "{\"type\":\"FeatureCollection\",\"features\":[" + string.Join(',', features) + "]" + member + "}";
    }

    private static string Feature(string code, int level, string coordinates, string type = "Polygon") => FormattableString.Invariant(
        $"{{\"type\":\"Feature\",\"geometry\":{{\"type\":\"{type}\",\"coordinates\":{coordinates}}},\"properties\":{{\"NUTS_ID\":\"{code}\",\"LEVL_CODE\":{level},\"CNTR_CODE\":\"ES\",\"NAME_LATN\":\"Name of {code}\\r\\n\"}}}}");

    private static BoundarySet Read(string text, string name) => BoundaryReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    private static Rejection Rejected(string text, string name) => Assert.Throws<DropRejectedException>(() => Read(text, name)).Rejection;
}
