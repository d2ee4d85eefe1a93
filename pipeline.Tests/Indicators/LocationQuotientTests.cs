using CsCheck;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class LocationQuotientTests
{
    // The five regions by five industries with which the R package EconGeo documents its indices (coefficient of specialisation,
    // Hoover and Giarratani 1985): every row and column adds to 100.
    private static readonly double[][] Matrix =
    [
        [100, 0, 0, 0, 0],
        [0, 15, 5, 70, 10],
        [0, 20, 10, 20, 50],
        [0, 25, 30, 5, 40],
        [0, 40, 55, 5, 0],
    ];

    private static readonly double[][] Expected =
    [
        [5, 0, 0, 0, 0],
        [0, 0.75, 0.25, 3.5, 0.5],
        [0, 1, 0.5, 1, 2.5],
        [0, 1.25, 1.5, 0.25, 2],
        [0, 2, 2.75, 0.25, 0],
    ];

    private static readonly Gen<double[][]> Employment = Gen.Double[0.5, 1e6].Array[4].Array[3];

    [Fact]
    public void The_worked_matrix_of_the_literature_comes_out()
    {
        for (var region = 0; region < 5; region++)
        {
            for (var industry = 0; industry < 5; industry++)
            {
                Assert.Equal(Expected[region][industry], Quotient(Matrix, region, industry)!.Value, 12);
            }
        }
    }

    [Fact]
    public void The_mean_over_a_partition_weighed_by_size_is_one()
    {
        Employment.Sample(matrix =>
        {
            var total = matrix.Sum(row => row.Sum());
            for (var industry = 0; industry < 4; industry++)
            {
                var mean = Enumerable.Range(0, 3).Sum(region => Quotient(matrix, region, industry)!.Value * matrix[region].Sum() / total);
                Assert.Equal(1, mean, 9);
            }
        });
    }

    [Fact]
    public void It_does_not_change_when_all_numbers_are_scaled()
    {
        Gen.Select(Employment, Gen.Double[1e-3, 1e3]).Sample((matrix, factor) =>
        {
            var scaled = matrix.Select(row => row.Select(value => value * factor).ToArray()).ToArray();
            Assert.Equal(Quotient(matrix, 1, 2)!.Value, Quotient(scaled, 1, 2)!.Value, 1e-9 * Quotient(matrix, 1, 2)!.Value);
        });
    }

    [Fact]
    public void It_is_null_when_the_industry_is_absent_in_the_reference() => Assert.Null(LocationQuotient.Of(5, 10, 0, 100));

    [Fact]
    public void It_is_null_when_a_part_is_missing_or_a_total_is_zero()
    {
        Assert.Null(LocationQuotient.Of(null, 10, 5, 100));
        Assert.Null(LocationQuotient.Of(5, 10, null, 100));
        Assert.Null(LocationQuotient.Of(5, 0, 5, 100));
        Assert.Null(LocationQuotient.Of(5, 10, 5, 0));
    }

    [Fact]
    public void A_true_zero_gives_zero_and_not_null() => Assert.Equal(0, LocationQuotient.Of(0, 10, 5, 100));

    private static double? Quotient(double[][] matrix, int region, int industry) =>
        LocationQuotient.Of(matrix[region][industry], matrix[region].Sum(), matrix.Sum(row => row[industry]), matrix.Sum(row => row.Sum()));
}
