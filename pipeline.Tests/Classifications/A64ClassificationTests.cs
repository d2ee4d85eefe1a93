using System.Globalization;
using System.IO.Compression;
using Factsheets.Classifications;
using nietras.SeparatedValues;

namespace Factsheets.Tests.Classifications;

public sealed class A64ClassificationTests
{
    // Employment of Spain in 2022, thousand persons: all 96 codes as Eurostat publishes them (nama_10_a64_e, update of 2026-07-07).
    private const string Spain2022 =
        """
        TOTAL=20827.7 A=797.9 A01=745.1 A02=14.1 A03=38.7 B-E=2384.7 B=19.8 C=2112.0 C10-C12=488.7 C13-C15=126.9 C16-C18=162.5 C16=55.0 C17=55.5 C18=52.0
        C19=8.4 C20=106.6 C21=57.7 C22_C23=204.7 C22=104.5 C23=100.2 C24_C25=321.1 C24=66.1 C25=255.0 C26=31.8 C27=73.2 C28=116.7 C29_C30=197.0 C29=146.9
        C30=50.1 C31-C33=216.7 C31_C32=113.1 C33=103.6 D=42.1 D35=42.1 E=210.8 E36=57.4 E37-E39=153.4 F=1432.3 G-I=5892.9 G=3431.9 G45=314.8 G46=1233.2
        G47=1883.9 H=980.1 H49=572.2 H50=8.7 H51=31.7 H52=250.3 H53=117.2 I=1480.9 J=622.4 J58-J60=118.1 J58=49.6 J59_J60=68.5 J61=76.3 J62_J63=428.0
        K=348.9 K64=198.0 K65=55.9 K66=95.0 L=241.0 L68=241.0 L68A=0.0 M_N=2741.1 M=1191.7 M69-M71=815.4 M69_M70=539.6 M71=275.8 M72=77.3 M73-M75=299.0
        M73=138.5 M74_M75=160.5 N=1549.4 N77=69.0 N78=249.6 N79=47.2 N80-N82=1183.6 O-Q=4695.2 O=1648.5 O84=1648.5 P=1365.9 P85=1365.9 Q=1680.8 Q86=1106.4
        Q87_Q88=574.4 R-U=1671.3 R=447.8 R90-R92=198.6 R93=249.2 S=684.4 S94=234.3 S95=54.4 S96=395.7 T=539.1 U=0.0 U99=0.0
        """;

    private static readonly Dictionary<string, double> Spain = Spain2022.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));

    [Fact]
    public void The_64_leaves_hold_each_of_the_88_divisions_once()
    {
        Assert.Equal(64, A64Classification.Leaves.Count);
        Assert.Equal(NaceRev2.Divisions.Select(division => division.Code), A64Classification.Leaves.SelectMany(leaf => leaf.Divisions));
    }

    [Theory]
    [InlineData("D35", "D")]
    [InlineData("D", "D")]
    [InlineData("L68", "L")]
    [InlineData("O84", "O")]
    [InlineData("P85", "P")]
    [InlineData("U99", "U")]
    [InlineData("C31_C32", "C31_C32")]
    [InlineData("K65", "K65")]
    public void A_leaf_is_found_by_its_code_and_its_alias(string code, string leaf) => Assert.Equal(leaf, A64Classification.FindLeaf(code)!.Code);

    [Theory]
    [InlineData("A")]
    [InlineData("C31-C33")]
    [InlineData("K")]
    [InlineData("TOTAL")]
    [InlineData("L68A")]
    [InlineData("C10")]
    public void Sums_the_total_and_imputed_rents_are_no_leaves(string code) => Assert.Null(A64Classification.FindLeaf(code));

    [Fact]
    public void Every_code_of_a_real_table_is_a_leaf_an_alias_a_sum_the_total_or_imputed_rents()
    {
        Assert.Equal(96, Spain.Count);
        var others = Spain.Keys.Where(code => A64Classification.FindLeaf(code) is null && A64Classification.Aggregates.All(cell => cell.Code != code));
        Assert.Equal(["TOTAL", "L68A"], others);
    }

    [Fact]
    public void Every_sum_is_the_sum_of_its_leaves() =>
        Assert.All(A64Classification.Aggregates, cell => Assert.Equal(Spain[cell.Code], cell.Leaves.Sum(leaf => Spain[leaf.Code]), 0.25));

    [Fact]
    public void The_leaves_each_activity_once_add_up_to_the_total()
    {
        var cells = A64Classification.Cells(Spain.Keys);
        Assert.Equal(A64Classification.Leaves.Select(leaf => leaf.Code), cells.Select(cell => cell.Code));
        Assert.Equal(Spain["TOTAL"], cells.Sum(cell => Spain[cell.Code]), 0.05);
    }

    [Fact]
    public void The_bundled_sample_adds_up_to_its_total_wherever_it_is_complete()
    {
        var tables = ReadSample().GroupBy(row => (row.Geo, row.Year)).Where(table => table.Key.Geo != "EU27_2020").ToList();
        Assert.Equal([("AT", "2021"), ("AT", "2022"), ("ES", "2022")], tables.Select(table => table.Key).Order());
        foreach (var table in tables)
        {
            var values = table.ToDictionary(row => row.Code, row => row.Value);
            var sum = A64Classification.Cells(values.Keys).Sum(cell => values[cell.Code]);
            // Austria's 63 rounded cells of 2021 miss their total by exactly 0.05.
            Assert.Equal(values["TOTAL"], sum, 0.05 + 1e-9);
        }
    }

    [Fact]
    public void An_alias_stands_for_a_leaf_that_is_published_under_no_other_code()
    {
        var cells = A64Classification.Cells(["TOTAL", "D35", "L", "L68", "L68A", "X99"]);
        Assert.Equal(["D35", "L"], cells.Select(cell => cell.Code));
        Assert.Equal(["D", "L"], cells.Select(cell => Assert.Single(cell.Leaves).Code));
    }

    [Fact]
    public void A_sum_stands_in_only_where_none_of_its_leaves_is_published()
    {
        var cells = A64Classification.Cells(["A", "B-E", "C", "C16-C18", "C31-C33", "C33", "G", "G-I", "I"]);
        Assert.Equal(["A", "C16-C18", "C33", "G", "I"], cells.Select(cell => cell.Code));
    }

    [Fact]
    public void The_smallest_sum_goes_first() =>
        Assert.Equal(["J58-J60"], A64Classification.Cells(["J", "J58-J60"]).Select(cell => cell.Code));

    [Theory]
    [InlineData("C31_C32", "C31", A64Measure.Employment, 0.5135135135135135)]
    [InlineData("C31_C32", "C32", A64Measure.ValueAdded, 0.6172839506172839)]
    [InlineData("N80-N82", "N81", A64Measure.Employment, 0.5610837151454982)]
    [InlineData("D", "D35", A64Measure.ValueAdded, 1.0)]
    [InlineData("D", "C10", A64Measure.ValueAdded, 0.0)]
    [InlineData("C10-C12", "C10", A64Measure.Employment, null)]
    public void The_share_of_a_division_in_a_leaf_is_known_where_it_is_split_or_whole(string leaf, string division, A64Measure measure, double? share) =>
        Assert.Equal(share, A64Classification.Share(A64Classification.FindLeaf(leaf)!, division, measure));

    [Theory]
    [InlineData("C31_C32", A64Measure.Employment)]
    [InlineData("C31_C32", A64Measure.ValueAdded)]
    [InlineData("N80-N82", A64Measure.Employment)]
    [InlineData("N80-N82", A64Measure.ValueAdded)]
    public void Split_ratios_add_up_to_1(string code, A64Measure measure)
    {
        var leaf = A64Classification.FindLeaf(code)!;
        Assert.Equal(1, leaf.Divisions.Sum(division => A64Classification.Share(leaf, division, measure)!.Value), 12);
    }

    [Theory]
    [InlineData("C31_C32", "construction", 0.5135135135135135)]
    [InlineData("C31_C32", "health", 0.4864864864864865)]
    [InlineData("N80-N82", "proximity_social_economy", (0.5610837151454982 * 0.28) + (0.2786849754330624 * 0.11))]
    [InlineData("M74_M75", "cultural_creative_industries", 0.44)]
    [InlineData("Q87_Q88", "health", 1.0)]
    [InlineData("K64", "digital", 0.0)]
    public void A_leaf_weighs_by_split_ratio_by_M74_or_by_the_weight_in_common(string leaf, string ecosystem, double weight) =>
        Assert.Equal(
            weight,
            A64Classification.Weight(A64Classification.FindLeaf(leaf)!, ecosystem, EcosystemWeights.Of("asmr2022"), A64Measure.Employment),
            12);

    [Fact]
    public void Every_leaf_has_a_weight_in_every_ecosystem_of_both_schemes()
    {
        foreach (var weights in EcosystemWeights.Schemes.Select(EcosystemWeights.Of))
        {
            foreach (var ecosystem in Ecosystems.All)
                Assert.All(A64Classification.Leaves, leaf => A64Classification.Weight(leaf, ecosystem.Code, weights, A64Measure.Employment));
        }
    }

    [Fact]
    public void A_leaf_of_different_weights_without_ratios_is_refused()
    {
        var leaf = new A64Leaf("C30-C32", [], ["C30", "C31", "C32"]);
        var error = Assert.Throws<InvalidOperationException>(
            () => A64Classification.Weight(leaf, "construction", EcosystemWeights.Of("asmr2022"), A64Measure.Employment));
        Assert.Contains("C30-C32", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_has_a_weight_only_when_its_leaves_have_one_in_common()
    {
        foreach (var weights in EcosystemWeights.Schemes.Select(EcosystemWeights.Of))
        {
            var inEveryEcosystem = A64Classification.Aggregates.Where(
                cell => Ecosystems.All.All(ecosystem => A64Classification.Weight(cell, ecosystem.Code, weights, A64Measure.Employment) is not null));
            Assert.Equal(["A", "C22_C23", "K"], inEveryEcosystem.Select(cell => cell.Code).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Value_added_of_the_EU27_in_2018_gives_the_official_value_added_of_every_ecosystem()
    {
        var valueAdded = ReadCsv(File.ReadAllText(GoldenFile("check_eu27_gva_2018_inputs.csv")), "nace_r2", "gva_meur");
        using var embedded = new StreamReader(EmbeddedTable.Open("check_eu27_2018_ecosystems.csv"));
        var official = ReadCsv(embedded.ReadToEnd(), "ecosystem", "gva_meur");

        var weights = EcosystemWeights.Of("asmr2021");
        var cells = A64Classification.Cells(valueAdded.Keys);
        Assert.Equal(valueAdded.Count, cells.Count);
        Assert.Equal(14, official.Count);
        foreach (var (name, expected) in official)
        {
            var ecosystem = Ecosystems.FindByName(name)!.Code;
            var sum = cells.Sum(cell => valueAdded[cell.Code] * A64Classification.Weight(cell, ecosystem, weights, A64Measure.ValueAdded)!.Value);
            // Printed to four decimals: half a unit of the last one, and the rounding of doubles of this size.
            Assert.Equal(expected, sum, 0.00005 + 1e-8);
            Assert.InRange(Math.Abs((sum / expected) - 1), 0, 1e-9);
        }
    }

    private static Dictionary<string, double> ReadCsv(string text, string keyColumn, string valueColumn)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(text);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in reader)
            values.Add(row[keyColumn].ToString(), row[valueColumn].Parse<double>());
        return values;
    }

    private static List<(string Geo, string Year, string Code, double Value)> ReadSample()
    {
        using var file = File.OpenRead(Path.Combine(
            AppContext.BaseDirectory, "Samples", "eurostat", "nama_10_a64_e.excerpt-EMP_DC-AT-ES-EU27.csv.gz"));
        using var text = new GZipStream(file, CompressionMode.Decompress);
        using var reader = Sep.New(',').Reader().From(text);
        var rows = new List<(string, string, string, double)>();
        foreach (var row in reader)
            rows.Add((row["geo"].ToString(), row["TIME_PERIOD"].ToString(), row["nace_r2"].ToString(), row["OBS_VALUE"].Parse<double>()));
        return rows;
    }

    private static string GoldenFile(string name) => Path.Combine(Repository.Root, "pipeline.Tests", "Golden", name);
}
