using CsCheck;
using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class ActivityEmploymentTests
{
    private static readonly EcosystemWeights Weights = EcosystemWeights.Of("asmr2022");

    [Fact]
    public void Sections_and_repeated_leaves_are_not_counted_twice()
    {
        var employment = Of("AT TOTAL 2021 30", "AT C 2021 20", "AT C10-C12 2021 20", "AT D 2021 10", "AT D35 2021 10", "AT L68A 2021 0");

        Assert.Equal(30, employment.Cells.Sum(cell => cell.Persons));
        Assert.Equal(30, employment.TotalPersons);
    }

    [Fact]
    public void A_source_by_division_is_read_by_division()
    {
        var employment = Of("AT C 2021 20", "AT C10 2021 12", "AT C11 2021 8");

        Assert.Equal(["C10", "C11"], employment.Cells.Select(cell => cell.Code));
    }

    [Fact]
    public void One_missing_leaf_is_its_sum_minus_the_others()
    {
        var employment = Of("AT C16-C18 2021 100", "AT C16 2021 30", "AT C18 2021 25");

        Assert.Equal(45, Assert.Single(employment.Cells, cell => cell.Code == "C17").Persons);
    }

    [Fact]
    public void Two_missing_leaves_are_not_guessed()
    {
        var employment = Of("AT C16-C18 2021 100", "AT C16 2021 30");

        Assert.Equal(["C16"], employment.Cells.Select(cell => cell.Code));
    }

    [Fact]
    public void Ecosystem_sums_are_linear_in_the_employment()
    {
        Gen.Double[1, 1e6].Array[3].Sample(values =>
        {
            string[] codes = ["C10-C12", "C31_C32", "N80-N82"];
            var together = Of([.. codes.Select((code, i) => Line(code, values[i]))]);
            foreach (var ecosystem in Ecosystems.All)
            {
                var apart = codes.Select((code, i) => Of(Line(code, values[i])).Weighted(ecosystem.Code, Weights)!.Value).Sum();
                Assert.Equal(apart, together.Weighted(ecosystem.Code, Weights)!.Value, 1e-9 * Math.Max(1, apart));
            }
        });
    }

    [Fact]
    public void Ecosystem_sums_are_linear_in_the_weights()
    {
        var employment = Of("AT C10-C12 2021 100");
        var both = Ecosystems.All.Sum(ecosystem => employment.Weighted(ecosystem.Code, Weights)!.Value);

        Assert.Equal(100 * Weights.SumOver("C10"), both, 9);
    }

    private static string Line(string code, double value) => FormattableString.Invariant($"AT {code} 2021 {value:R}");

    private static ActivityEmployment Of(params string[] lines) => ActivityEmployment.Of(TestSources.Of(TestSources.Entry("x"), lines), "AT", 2021)!;
}
