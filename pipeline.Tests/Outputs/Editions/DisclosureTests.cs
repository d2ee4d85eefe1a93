using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>Reads an edition as somebody would who wants the withheld cells back: every published figure is a linear equation over them.</summary>
public sealed class DisclosureTests(SampleStore samples)
{
    private IndicatorSet Indicators => samples.Report.Context.Indicators;

    [Fact]
    public void No_withheld_cell_follows_from_the_tables_unless_published_cells_alone_give_it()
    {
        var cells = ReadCells();
        var truth = Uncontrolled().Where(row => row.Estimate is not null).ToDictionary(row => (row.Region.Code, row.SectorCode, row.Year));
        var withheld = cells.Values.Where(cell => cell.IsWithheld).ToList();
        Assert.NotEmpty(withheld);
        foreach (var group in truth.Values.GroupBy(row => (row.Year, row.Region.Country)))
        {
            var hidden = group.ToDictionary(row => (row.Region.Code, row.SectorCode));
            var margins = Margins(group.Key.Year, group.Key.Country, hidden);
            var beforehand = new LinearAttack(hidden.Values).Found(margins, _ => true);
            var found = new LinearAttack(hidden.Values).Found(
                [.. margins, .. EcosystemFigures(group.Key.Year, group.Key.Country, cells)],
                cell => cells[(cell.Region, cell.Sector, group.Key.Year)].IsWithheld);

            Assert.DoesNotContain(found, cell => hidden[cell].Cell.IsConfidential && !beforehand.Contains(cell));
        }
    }

    [Fact]
    public void A_figure_that_was_shown_beside_would_give_cells_back()
    {
        // The same attack finds cells as soon as one more estimate is known: it is able to.
        var truth = Uncontrolled().Where(row => row.Estimate is not null && row is { Year: 2014, Region.Country: "SE" }).ToDictionary(row => (row.Region.Code, row.SectorCode));
        var margins = Margins(2014, "SE", truth);
        var pair = margins.First(margin => margin.Count == 2).Keys.ToList();

        Assert.Contains(pair[1], new LinearAttack(truth.Values).Found(margins, cell => cell != pair[0]));
    }

    [Theory]
    [InlineData("fact_region_sector", "employment_persons, share_pct, share_of_all_employment_pct, location_quotient, lower_persons, upper_persons, lq_lower, lq_upper, rank, is_borderline, has_size_star, location_quotient_change")]
    [InlineData("fact_region_ecosystem", "employment_persons, share_pct, location_quotient, lq_lower, lq_upper, rank, is_borderline")]
    public void A_withheld_row_has_its_class_and_no_figure(string table, string columns)
    {
        var path = samples.PathOf($"outputs/latest/tables/{table}.parquet");

        Assert.True((long)DuckDb.Query($"SELECT count(*) FROM '{path}' WHERE is_withheld")[0][0]! > 0);
        Assert.Equal(0L, DuckDb.Query($"SELECT count(*) FROM '{path}' WHERE is_withheld AND coalesce({string.Join(", ", columns.Split(", ").Select(column => $"{column}::VARCHAR"))}) IS NOT NULL")[0][0]);
        Assert.Equal(0L, DuckDb.Query($"SELECT count(*) FROM '{path}' WHERE is_withheld AND (status <> 'estimated' OR reason IS NULL OR (reason = 'withheld' AND is_relevant IS NULL))")[0][0]);
    }

    [Theory]
    [InlineData("ES")]
    [InlineData("PL")]
    [InlineData("SE")]
    [InlineData("IT")]
    public void Pages_and_their_JSON_say_no_more_of_withheld_cells_than_the_tables(string country)
    {
        var year = Indicators.ReferenceYear!.Value.Year;
        var withheld = ReadCells().Where(cell => cell.Key.Item3 == year && cell.Value.IsWithheld).Select(cell => (cell.Key.Item1, cell.Key.Item2)).ToHashSet();
        var sheet = JsonNode.Parse(File.ReadAllText(samples.PathOf($"outputs/latest/countries/{country}/factsheet.json")))!;
        var page = File.ReadAllText(samples.PathOf($"outputs/latest/countries/{country}/factsheet.html"));
        foreach (var region in sheet["sector_agglomerations"]!["regions"]!.AsArray())
        {
            var code = (string)region!["region_code"]!;
            foreach (var found in region["agglomerations"]!.AsArray().Concat(region["likely"]!.AsArray()).Where(found => withheld.Contains((code, (string)found!["code"]!))))
            {
                // Every number that is left is the country's, or the year that the estimate started from.
                Assert.Equal(["national_location_quotient", "source_year"], NumbersOf(found!).Order(StringComparer.Ordinal));
                Assert.Matches($"(?s)id=\"r-{code}\".*?>{found!["code"]}</span>[^<]*</span><span class=\"m\"[^>]*><span class=\"st-with\">", page);
            }
        }

        // What carries an ecosystem is a share of its figure: it would give the sector back.
        foreach (var region in sheet["ecosystem_agglomerations"]!["regions"]!.AsArray())
        {
            Assert.DoesNotContain(
                region!["agglomerations"]!.AsArray().SelectMany(found => found!["carried_by"]!.AsArray()),
                sector => withheld.Contains(((string)region["region_code"]!, (string)sector!["sector_code"]!)));
        }
    }

    private static IEnumerable<string> NumbersOf(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? [member.Key] : member.Value is null ? [] : NumbersOf(member.Value)),
        JsonArray items => items.SelectMany(item => item is null ? [] : NumbersOf(item)),
        _ => [],
    };

    private IReadOnlyList<RegionSectorRow> Uncontrolled() =>
        IndicatorSet.Compute(Indicators.Sources, samples.Report.Context.Plan.Options with { DisclosureControl = false }, ReportingRegionTable.Default).RegionSectors;

    /// <summary>Sums of hidden cells that the source publishes: the sections of regions, the divisions of the country and its larger areas.</summary>
    private List<Dictionary<(string Region, string Sector), double>> Margins(int year, string country, Dictionary<(string, string), RegionSectorRow> hidden)
    {
        var regional = Indicators.RegionalYears.Single(each => each.Year == year);
        var source = regional.Source;
        var sections = hidden.Keys.GroupBy(cell => (Region: cell.Item1, Section: NaceRev2.Find(cell.Item2)!.Section))
            .Where(group => regional.Cell(group.Key.Region, group.Key.Section).Persons is not null);
        var areas = hidden.Keys.SelectMany(cell => new[] { country, cell.Item1[..3] }.Select(area => (Area: area, Cell: cell)))
            .GroupBy(part => (part.Area, part.Cell.Item2))
            .Where(group => source.Cell(group.Key.Area, group.Key.Item2, year).Persons is not null);
        return
        [
            .. sections.Select(group => group.ToDictionary(cell => cell, _ => 1.0)),
            .. areas.Select(group => group.ToDictionary(part => part.Cell, _ => 1.0)),
        ];
    }

    /// <summary>Estimated ecosystem figures of the edition: weights of the cells that they hold.</summary>
    private IEnumerable<Dictionary<(string Region, string Sector), double>> EcosystemFigures(int year, string country, Dictionary<(string, string, int), PublishedCell> cells)
    {
        var weights = EcosystemWeights.Of(samples.Report.Context.Plan.Options.Scheme);
        return Read("fact_region_ecosystem")
            .Where(row => row["country_code"] == country && row["year"] == year.ToString(CultureInfo.InvariantCulture) && row["basis"] == "measured" && row["status"] == "estimated" && row["employment_persons"].Length > 0)
            .Select(row => cells.Where(cell => cell.Key.Item1 == row["region_code"] && cell.Key.Item3 == year && cell.Value.IsInEcosystems && weights.Weight(row["ecosystem_code"], cell.Key.Item2) != 0)
                .ToDictionary(cell => (cell.Key.Item1, cell.Key.Item2), cell => weights.Weight(row["ecosystem_code"], cell.Key.Item2)));
    }

    private Dictionary<(string, string, int), PublishedCell> ReadCells() => Read("fact_region_sector").ToDictionary(
        row => (row["region_code"], row["sector_code"], int.Parse(row["year"], CultureInfo.InvariantCulture)),
        row => new PublishedCell(row["is_withheld"] == "true", row["status"] != "missing" && row["reference_employment_persons"].Length > 0 && row["reason"] != "not_comparable"));

    private List<Dictionary<string, string>> Read(string table)
    {
        var lines = File.ReadAllLines(samples.PathOf($"outputs/latest/tables/{table}.csv"));
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private sealed record PublishedCell(bool IsWithheld, bool IsInEcosystems);
}
