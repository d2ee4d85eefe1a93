using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Tables;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class OutputChecksTests(SampleStore samples, TestStores stores)
{
    private static readonly CountrySectorRow Row = new("AT", "C16", 2014, 30_000, 100, CellStatus.Published, ObsFlag: null, "nama_10_a64_e");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_tables_of_the_samples_have_no_finding() => Assert.Empty(OutputChecks.Of(samples.Report.Context.Tables));

    [Fact]
    public void Negative_employment_is_a_fault_that_names_the_row()
    {
        var finding = Assert.Single(OutputChecks.Of([FactCountrySector.Contract.Fill([Row, Row with { SectorCode = "C17", Persons = -5 }], "e")]));

        Assert.Equal(("ranges", true, true), (finding.Check, finding.IsStop, finding.IsFault));
        Assert.Equal("fact_country_sector.employment_persons must be 0 or more, but AT C17 2014 has -5.", finding.Message);
    }

    [Theory]
    [InlineData(-0.5, true)]
    [InlineData(0, false)]
    [InlineData(100, false)]
    [InlineData(100.00000001, false)]
    [InlineData(100.5, true)]
    public void A_part_of_a_whole_is_between_0_and_100_percent_but_for_rounding(double percent, bool isFault)
    {
        var findings = OutputChecks.Of([FactCountrySector.Contract.Fill([Row with { CoveragePct = percent }], "e")]);

        Assert.Equal(isFault, findings.Any(finding => finding.Message.StartsWith("fact_country_sector.coverage_pct must be 0 to 100", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_five_rows_are_named_and_the_others_counted()
    {
        var rows = Enumerable.Range(2000, 7).Select(year => Row with { Year = year, Persons = -1 });

        Assert.Contains("AT C16 2004 has -1 and 2 more.", Assert.Single(OutputChecks.Of([FactCountrySector.Contract.Fill(rows, "e")])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5.0, 4.0, 6.0)]
    [InlineData(5.0, 7.0, 6.0)]
    [InlineData(6.0, null, 5.0)]
    public void An_estimate_outside_its_bounds_is_told(double lower, double? value, double upper)
    {
        var finding = Assert.Single(OutputChecks.Of([Bounded(lower, value, upper)]));

        Assert.Equal(("bounds", false, false), (finding.Check, finding.IsStop, finding.IsFault));
        Assert.Equal("t.employment_persons must lie between lower_persons and upper_persons, but does not in ES11.", finding.Message);
    }

    [Theory]
    [InlineData(5.0, 5.0, 5.0)]
    [InlineData(5.0, null, 6.0)]
    [InlineData(5.0, 5.0, null)]
    [InlineData(null, 5.0, null)]
    public void An_estimate_within_its_bounds_is_none(double? lower, double? value, double? upper) => Assert.Empty(OutputChecks.Of([Bounded(lower, value, upper)]));

    [Fact]
    public void Shares_of_the_ecosystems_that_miss_the_whole_are_a_fault()
    {
        var rows = samples.Report.Context.Indicators.CountryEcosystems.Where(row => row.SharePct is not null).ToList();
        var left = rows[0];

        var finding = Assert.Single(OutputChecks.Of([FactCountryEcosystem.Contract.Fill(rows.Where(row => row != left), "e")]));

        Assert.Equal(("shares", true), (finding.Check, finding.IsFault));
        Assert.Contains($"{left.CountryCode} {left.Shares.Year} has ", finding.Message, StringComparison.Ordinal);
        Assert.Empty(OutputChecks.Of([FactCountryEcosystem.Contract.Fill(rows, "e")]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_stops_the_publication_whatever_is_allowed_and_the_readers_stay_where_they_are(bool allowsShrinking)
    {
        var store = stores.NewFolder();
        await SmallLake.StartAsync(store);
        var old = (await new FactsheetPipeline(store).RunAsync(EditionRequest.OfStore, progress: null, Cancellation))!.Manifest.Edition;
        await SmallLake.MoveAsync(store, 90);
        var faulty = await FaultyAsync(store);
        await WriteAsync(store, faulty);

        var stop = await Assert.ThrowsAsync<PublicationStoppedException>(() => new EditionPublisher(store).PublishAsync(faulty.Edition, EditionRequest.OfStore with { AllowsShrinking = allowsShrinking }, Cancellation));

        Assert.Contains("must be 0 or more", stop.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("--allow-shrinking", stop.Message, StringComparison.Ordinal);
        Assert.Equal(old, await SmallLake.CurrentAsync(store));
        var quality = await store.ReadJsonAsync<DataQuality>(EditionPaths.Folder(faulty.Edition) + DataQuality.FileName, Cancellation);
        Assert.Equal(stop.Findings, quality!.OutputFindings);
    }

    [Fact]
    public async Task A_first_edition_with_a_fault_is_not_published_either()
    {
        var store = stores.NewFolder();
        await SmallLake.StartAsync(store);
        var faulty = await FaultyAsync(store);
        await WriteAsync(store, faulty);

        await Assert.ThrowsAsync<PublicationStoppedException>(() => new EditionPublisher(store).PublishAsync(faulty.Edition, EditionRequest.OfStore, Cancellation));

        Assert.Null(await store.FindAsync(EditionPaths.Current, Cancellation));
        Assert.Empty(await store.ListAsync(EditionPaths.Latest, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Tables_with_a_key_that_leads_nowhere_are_not_written()
    {
        var store = stores.NewFolder();
        await SmallLake.StartAsync(store);
        var context = await ComputeAsync(store);
        var faulty = context with { Tables = [.. context.Tables.Select(table => table.Contract == DimSource.Contract ? DimSource.Contract.Fill([], context.Edition) : table)] };

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new EditionWriter(store).WriteTablesAsync(faulty, Cancellation));

        Assert.Contains("which dim_source.source_id does not have", error.Message, StringComparison.Ordinal);
        Assert.Empty(await store.ListAsync(EditionPaths.Editions, Cancellation).ToListAsync(Cancellation));
    }

    private static OutputTable Bounded(double? lower, double? value, double? upper) => new TableContract<string>(
        "t", "A row", ["code"], [],
        new ColumnList<string>()
            .Text("code", "Code.", row => row)
            .Number("employment_persons", "Value.", _ => value, "when missing")
            .Number("lower_persons", "Lower.", _ => lower, "when missing")
            .Number("upper_persons", "Upper.", _ => upper, "when missing")).Fill(["ES11"], "e");

    private static async Task<EditionContext> ComputeAsync(IStore store)
    {
        var planner = new EditionPlanner(store);
        return await planner.ComputeAsync((await planner.PlanAsync(EditionRequest.OfStore, Cancellation))!, Cancellation);
    }

    /// <summary>What the lake gives, with employment below 0 in one cell.</summary>
    private static async Task<EditionContext> FaultyAsync(IStore store)
    {
        var context = await ComputeAsync(store);
        var rows = context.Indicators.CountrySectors.Select((row, i) => i == 0 ? row with { Persons = -1 } : row);
        return context with { Tables = [.. context.Tables.Select(table => table.Contract == FactCountrySector.Contract ? FactCountrySector.Contract.Fill(rows, context.Edition) : table)] };
    }

    private static async Task WriteAsync(IStore store, EditionContext context)
    {
        var writer = new EditionWriter(store);
        foreach (var country in await writer.WriteTablesAsync(context, Cancellation))
        {
            await writer.WriteCountryAsync(context, country, Cancellation);
        }
    }
}
