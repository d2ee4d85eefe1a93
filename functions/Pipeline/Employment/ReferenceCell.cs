namespace Factsheets.Employment;

/// <summary>EU27 employment of a division and how sure it is.</summary>
/// <param name="PublishedPersons">Part that is published, or derived exactly from what is.</param>
/// <param name="EstimatedPersons">Part taken over from earlier years.</param>
/// <param name="HiddenPersons">Most that members with neither can hold: their section residuals.</param>
public readonly record struct ReferenceCell(double PublishedPersons, double EstimatedPersons, double HiddenPersons)
{
    /// <summary>Least published part, in percent, for a reference to be used.</summary>
    public const double LeastCoveragePct = 90;

    /// <summary>Published part in percent of published, estimated and hidden; 0 when there is nothing.</summary>
    public double CoveragePct
    {
        get
        {
            var all = PublishedPersons + EstimatedPersons + HiddenPersons;
            return all > 0 ? 100 * PublishedPersons / all : 0;
        }
    }

    /// <summary>The reference in persons; null when the coverage is below <see cref="LeastCoveragePct"/>.</summary>
    public double? Persons => CoveragePct >= LeastCoveragePct ? PublishedPersons + EstimatedPersons : null;

    /// <summary>Published, estimated in part, or missing.</summary>
    public CellStatus Status => Persons is null ? CellStatus.Missing : EstimatedPersons > 0 ? CellStatus.Estimated : CellStatus.Published;
}
