using Factsheets.Outputs.Editions;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class EditionChecksTests(SampleStore samples)
{
    private static readonly CoveragePart[] Whole =
    [
        new("fact_region_sector", "ES", 2013, "C", 10, 1000),
        new("fact_region_sector", "ES", 2014, "C", 10, 1000),
        new("fact_region_sector", "ES", 2014, "F", 10, 500),
        new("fact_region_sector", "IT", 2014, "C", 10, 2000),
    ];

    [Fact]
    public void The_same_coverage_has_no_finding()
    {
        Assert.Empty(Of(Whole));
        Assert.Empty(Of([.. Whole, new("fact_region_sector", "PL", 2014, "C", 10, 2000)]));
    }

    [Fact]
    public void A_country_that_is_gone_stops_the_publication()
    {
        var finding = Assert.Single(Of([.. Whole.Where(part => part.CountryCode != "IT")]));

        Assert.Equal(("countries", true, "fact_region_sector: old has IT, new has not."), (finding.Check, finding.IsStop, finding.Message));
    }

    [Fact]
    public void A_year_that_is_gone_stops_the_publication()
    {
        var finding = Assert.Single(Of([.. Whole.Where(part => part.Year != 2013)]));

        Assert.Equal(("years", true, "fact_region_sector: old has ES 2013, new has not."), (finding.Check, finding.IsStop, finding.Message));
    }

    [Fact]
    public void A_section_that_is_gone_is_told_and_stops_nothing()
    {
        var finding = Assert.Single(Of([.. Whole.Where(part => part.Section != "F"), new("fact_region_sector", "ES", 2014, "G", 10, 500)]));

        Assert.Equal(("sections", false, "fact_region_sector: old has ES 2014 F, new has not."), (finding.Check, finding.IsStop, finding.Message));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(0.001, true)]
    [InlineData(1.5, false)]
    public void Another_magnitude_stops_and_a_large_revision_is_told(double factor, bool isStop)
    {
        var finding = Assert.Single(Of([.. Whole.Select(part => part.CountryCode == "IT" ? part with { Persons = factor * part.Persons } : part)]));

        Assert.Equal(("magnitude", isStop), (finding.Check, finding.IsStop));
        Assert.Contains("IT 2014", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_up_to_a_quarter_are_no_finding()
    {
        Assert.Empty(Of([.. Whole.Select(part => part with { Persons = 1.25 * part.Persons })]));
    }

    [Fact]
    public void More_cells_and_more_sections_are_no_other_magnitude()
    {
        Assert.Empty(Of([.. Whole.Select(part => part with { Cells = 20 * part.Cells, Persons = 20 * part.Persons }), new("fact_region_sector", "IT", 2014, "F", 10, 900_000)]));
    }

    [Fact]
    public void The_coverage_of_the_samples_counts_their_figures()
    {
        var coverage = EditionCoverage.Of(samples.Report.Context.Indicators, "x");
        var rows = samples.Report.Context.Indicators.RegionSectors.Where(row => row.Region.Country == "IT" && row.Year == 2014 && row.SectorCode.StartsWith('C') && row.Cell.Persons is not null).ToList();
        var part = Assert.Single(coverage.Parts, part => part is { Table: "fact_region_sector", CountryCode: "IT", Year: 2014, Section: "C" });

        Assert.Equal((rows.Count, rows.Sum(row => row.Cell.Persons!.Value)), (part.Cells, part.Persons));
    }

    private static IReadOnlyList<EditionFinding> Of(CoveragePart[] next) => EditionChecks.Of(new EditionCoverage("old", Whole), new EditionCoverage("new", next));
}
