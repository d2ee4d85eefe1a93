using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Clusters;

public sealed class ClusterPlacerTests(SampleStore samples)
{
    /// <summary>Counted by hand from the register's cities: the figures that the pipeline must give for France.</summary>
    private static readonly Dictionary<string, int> France = new()
    {
        ["FRK"] = 18,
        ["FRL"] = 13,
        ["FRE"] = 12,
        ["FR1"] = 11,
        ["FRJ"] = 13,
        ["FRI"] = 12,
        ["FRH"] = 8,
        ["FRB"] = 7,
        ["FRD"] = 7,
        ["FRG"] = 7,
        ["FRC"] = 4,
        ["FRF"] = 4,
        ["FRY2"] = 1,
    };

    [Fact]
    public void The_organisations_of_the_samples_are_placed()
    {
        var placed = samples.Report.Context.Landscape.Clusters.Organisations;

        Assert.Equal(225, placed.Count);
        Assert.Equal(12, placed.Count(organisation => organisation.Placement.PlacedBy == PlacedByWords.CountryName));
        Assert.True(placed.Count(organisation => organisation.Placement.RegionCode is not null) >= 205);
        Assert.All(placed.Where(organisation => organisation.Record.City?.StartsWith("Saint-Denis", StringComparison.Ordinal) == true), organisation => Assert.Equal(PlacedByWords.Ambiguous, organisation.Placement.PlacedBy));
        Assert.Equal(7, placed.Count(organisation => organisation.Placement.RegionCode == "GE"));
        Assert.Equal(France, placed.Where(organisation => organisation is { Record.CountryCode: "FR", Placement.RegionCode: not null }).CountBy(organisation => organisation.Placement.RegionCode!).ToDictionary());
    }

    [Theory]
    [InlineData("FR", "LYON", "FRK")]
    [InlineData("FR", "Orléans Cedex 2", "FRB")]
    [InlineData("FR", "F-69003 Lyon", "FRK")]
    [InlineData("FR", "St Etienne", "FRK")]
    [InlineData("FR", "Paris, France", "FR1")]
    [InlineData("FR", "Fort de France", "FRY2")]
    [InlineData("DE", "München", "DE2")]
    [InlineData("DE", "Munich", "DE2")]
    [InlineData("DE", "Frankfurt am Main", "DE7")]
    [InlineData("BG", "София", "BG41")]
    [InlineData("BG", "гр. Пловдив", "BG42")]
    [InlineData("BG", "Пловдив", "BG42")]
    [InlineData("EL", "Θεσσαλονίκη", "EL52")]
    [InlineData("CZ", "Ostrava-Poruba", "CZ08")]
    [InlineData("CZ", "Praha 4", "CZ01")]
    [InlineData("PL", "00-950 Warszawa", "PL91")]
    [InlineData("NL", "1012 AB Amsterdam", "NL32")]
    [InlineData("UK", "London SW1A 1AA", "UKI3")]
    [InlineData("AT", "Vienna", "AT13")]
    [InlineData("FI", "Mariehamn", "FI20")]
    [InlineData("FR", "Paris 75008", "FR1")]
    [InlineData("DE", "D-10115 Berlin", "DE3")]
    [InlineData("DK", "DK-1000 København K", "DK01")]
    [InlineData("DK", "8000 Aarhus C", "DK04")]
    [InlineData("EL", "GR-38221 Volos", "EL61")]
    [InlineData("IT", "20121 Milano MI", "ITC4")]
    [InlineData("DE", "Frankfurt a.M.", "DE7")]
    [InlineData("FI", "Suomi", null)]
    [InlineData("CY", "Cyprus", "CY00")]
    [InlineData("GE", "თბილისი", "GE")]
    [InlineData("LU", null, "LU00")]
    [InlineData("FR", null, null)]
    public void A_city_is_placed_as_people_write_it(string country, string? city, string? region) =>
        Assert.Equal(region, Place(country, city).RegionCode);

    [Theory]
    [InlineData("FRK2", "Paris", "FRK", "FRK2", "code")]
    [InlineData("frk26 - Rhône", null, "FRK", "FRK26", "code")]
    [InlineData("ES11", "Paris", "FR1", "FR10", "gazetteer")]
    [InlineData("XX", "Paris", "FR1", "FR10", "gazetteer")]
    [InlineData("FRZZ", "Paris", "FR1", "FR10", "gazetteer")]
    public void A_valid_code_goes_before_the_city(string region, string? city, string expected, string nuts, string placedBy)
    {
        var placement = Place("FR", city, region);
        Assert.Equal((expected, nuts, placedBy), (placement.RegionCode, placement.NutsCode, placement.PlacedBy));
    }

    [Theory]
    [InlineData("FR", "FR71", "FRK", "FRK2", "code")]
    [InlineData("FR", "FR716 - Rhône", "FRK", "FRK2", "code")]
    [InlineData("FR", "FR7", "FRK", "FRK", "code")]
    [InlineData("IT", "ITD1", "ITH1", "ITH1", "code")]
    [InlineData("EL", "GR12", "EL52", "EL52", "code")]
    [InlineData("PL", "PL12", "PL72", "PL72", "gazetteer")]
    public void A_code_of_another_version_counts_when_it_lies_in_one_region(string country, string region, string expected, string nuts, string placedBy)
    {
        var placement = Place(country, country == "PL" ? "Kielce" : null, region);
        Assert.Equal((expected, nuts, placedBy), (placement.RegionCode, placement.NutsCode, placement.PlacedBy));
    }

    [Fact]
    public void Greece_and_the_United_Kingdom_are_known_by_both_codes()
    {
        Assert.Equal("EL30", Place("EL", null, "GR30").RegionCode);
        Assert.Equal("UKI3", Place("UK", null, "GBI3").RegionCode);
    }

    [Fact]
    public void A_placement_by_hand_wins()
    {
        var hand = HandPlacements.Parse(new StringReader("country,name,city,region_code\nFR,Pôle Média,,FRY4\nFR,,Saint-Denis,FR10\n"));
        var placer = new ClusterPlacer(ReportingRegionTable.Default, hand, municipalities: null);
        Assert.Equal(("FRY4", "hand"), Said(placer.Place(Record("FR", "Lyon", "FRK2") with { Name = "POLE MEDIA" })));
        Assert.Equal(("FR1", "hand"), Said(placer.Place(Record("FR", "SAINT DENIS", null))));

        static (string?, string) Said(Placement placement) => (placement.RegionCode, placement.PlacedBy);
    }

    [Fact]
    public void A_wrong_placement_by_hand_is_an_error_with_its_line()
    {
        var error = Assert.Throws<FormatException>(() => HandPlacements.Parse(new StringReader("country,name,city,region_code\nFR,A,,ES11\n")));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_municipalities_is_asked_when_the_gazetteer_knows_nothing()
    {
        var list = MunicipalityIndex.Of([new MunicipalityRecord("FR", "FRK27", "73151", "Porte-de-Savoie", 3900), new MunicipalityRecord("FR", "FR101", "1", "Lyon", 1)]);
        var placer = new ClusterPlacer(ReportingRegionTable.Default, HandPlacements.None, list);
        Assert.Equal(("FRK", PlacedByWords.Municipality), (placer.Place(Record("FR", "PORTE-DE-SAVOIE", null)).RegionCode, placer.Place(Record("FR", "PORTE-DE-SAVOIE", null)).PlacedBy));
        Assert.Equal(PlacedByWords.Gazetteer, placer.Place(Record("FR", "Lyon", null)).PlacedBy);
    }

    [Fact]
    public void What_stays_open_comes_with_the_nearest_places()
    {
        Assert.Equal(["Saint-Denis (FRY4)", "Saint-Denis (FR10)"], Place("FR", "Saint-Denis").Candidates.Take(2));
        Assert.Contains("Grenoble (FRK2)", Place("FR", "Grenobbel").Candidates);
    }

    private static Placement Place(string country, string? city, string? region = null) =>
        new ClusterPlacer(ReportingRegionTable.Default, HandPlacements.None, municipalities: null).Place(Record(country, city, region));

    private static ClusterRecord Record(string country, string? city, string? region) =>
        new(country, "A", city, region, EcosystemSet.None, false, null, null, null, null, null, null, null, null, null, null);
}
