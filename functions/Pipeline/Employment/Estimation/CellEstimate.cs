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
}
