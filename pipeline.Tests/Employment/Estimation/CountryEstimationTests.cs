using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class CountryEstimationTests
{
    private static readonly CellHistory Nothing = new((_, _, _) => null, (_, _) => null, _ => null);

    [Fact]
    public void Estimates_add_up_to_the_published_sums_and_lie_inside_their_bounds()
    {
        var grid = TestGrids.Of("C C10 C11 C12", "ES 300 100 120 80", "ES11 100 ? ? 40", "ES12 100 ? 45 ?", "ES13 100 70 ? ?");

        var estimate = CountryEstimation.Of(grid, Nothing);

        Assert.Equal(60, estimate.Find("ES11", "C10")!.Value.Persons + estimate.Find("ES11", "C11")!.Value.Persons, 0.5);
        Assert.Equal(30, estimate.Find("ES11", "C10")!.Value.Persons + estimate.Find("ES12", "C10")!.Value.Persons, 0.5);
        Assert.All(estimate.Cells.Values, cell => Assert.InRange(cell.Persons, cell.Lower, cell.Upper));
        Assert.Null(estimate.Find("ES13", "C10"));
    }

    [Fact]
    public void A_hidden_area_is_the_sum_of_its_parts_and_as_weak_as_the_weakest()
    {
        var grid = TestGrids.Of("C C10 C11", "ES 200 150 50", "ES1 ? ? ?", "ES2 80 60 20", "ES11 90 ? ?", "ES12 ? ? ?", "ES21 80 60 20");

        var area = CountryEstimation.Of(grid, Nothing).Find("ES1", "C10")!.Value;

        Assert.Equal((90, 90, 90, EstimationMethod.Share), (area.Persons, area.Lower, area.Upper, area.Method));
    }

    [Fact]
    public void A_cell_that_nothing_bounds_gets_no_estimate()
    {
        Assert.Null(CountryEstimation.Of(TestGrids.Of("C C10 C11", "ES ? ? 50", "ES11 ? ? 20", "ES12 ? 5 30"), Nothing).Find("ES11", "C10"));
    }

    [Theory]
    [InlineData(EstimationMethod.Time, 1000, QualityClass.B)]
    [InlineData(EstimationMethod.Time, 999, QualityClass.C)]
    [InlineData(EstimationMethod.LocalUnits, 5000, QualityClass.C)]
    public void Only_an_estimate_from_an_earlier_year_of_1_000_persons_is_of_class_B(EstimationMethod method, double persons, QualityClass expected)
    {
        Assert.Equal(expected, new CellEstimate(persons, 0, 9999, method, 2013).Quality);
    }
}
