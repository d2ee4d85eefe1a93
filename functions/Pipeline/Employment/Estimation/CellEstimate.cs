namespace Factsheets.Employment.Estimation;

/// <summary>The estimate of a hidden cell.</summary>
/// <param name="Persons">The estimate in persons.</param>
/// <param name="Lower">Least persons that the published cells leave possible.</param>
/// <param name="Upper">Most persons that they leave possible.</param>
/// <param name="Method">What the estimate started from.</param>
/// <param name="SourceYear">Year of the figure that it started from.</param>
public readonly record struct CellEstimate(double Persons, double Lower, double Upper, EstimationMethod Method, int SourceYear)
{
    private const double LeastOfClassB = 1000;

    /// <summary>Its quality class.</summary>
    public QualityClass Quality => Method == EstimationMethod.Time && Persons >= LeastOfClassB ? QualityClass.B : QualityClass.C;

    /// <summary>A published figure as part of a sum that is estimated.</summary>
    public static CellEstimate OfPublished(double persons, int year) => new(persons, persons, persons, EstimationMethod.Published, year);

    /// <summary>The sum of some cells: as weak as the weakest of them.</summary>
    /// <param name="parts">The cells, each with its weight; at least one.</param>
    public static CellEstimate SumOf(IReadOnlyCollection<(double Weight, CellEstimate Cell)> parts)
    {
        var (_, weakest) = parts.MaxBy(part => part.Cell.Method);
        return new CellEstimate(
            parts.Sum(part => part.Weight * part.Cell.Persons),
            parts.Sum(part => part.Weight * part.Cell.Lower),
            parts.Sum(part => part.Weight * part.Cell.Upper),
            weakest.Method,
            weakest.SourceYear);
    }
}
