using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class RegionEcosystemIndicatorsTests(SampleStore samples)
{
    [Fact]
    public void The_relevant_ecosystem_agglomerations_of_2014_are_those_of_an_independent_program()
    {
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "relevant_ecosystem_agglomerations_2014.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var actual = samples.Report.Context.Indicators.RegionEcosystems.Where(row => row.IsReferenceYear && row.Evidence == Evidence.Published)
            .OrderBy(row => row.Region.Code, StringComparer.Ordinal).ThenBy(row => row.Rank).ToList();

        Assert.Equal(expected.Select(line => $"{line[0]} {line[1]} {line[2]}"), actual.Select(row => $"{row.Region.Code} {row.Rank} {Ecosystems.Find(row.EcosystemCode)!.Name}"));
        foreach (var (line, row) in expected.Zip(actual))
        {
            Assert.Equal(double.Parse(line[3], CultureInfo.InvariantCulture), row.LocationQuotient!.Value, 1e-9);
            Assert.Equal(double.Parse(line[4], CultureInfo.InvariantCulture), row.CoveragePct, 1e-9);
        }
    }

    [Fact]
    public void Ecosystems_outside_the_universe_are_null_as_not_covered()
    {
        var health = samples.Report.Context.Indicators.RegionEcosystems.Where(row => row is { EcosystemCode: "health", IsReferenceYear: true } && row.Region.Country == "ES").ToList();

        Assert.NotEmpty(health);
        Assert.All(health, row => Assert.Equal((null, IndicatorReason.NotCovered), (row.LocationQuotient, row.Reason)));
    }
}
