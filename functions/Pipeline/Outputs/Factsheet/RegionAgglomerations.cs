namespace Factsheets.Outputs.Factsheet;

/// <summary>The relevant agglomerations of a region.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="Name">Name of the region.</param>
/// <param name="EmploymentPersons">The region's employment in the universe; null when not published.</param>
/// <param name="MissingCells">Kinds of the universe for which this region has no location quotient.</param>
/// <param name="Reason">Why nothing can be said of the region; null when something can.</param>
/// <param name="Agglomerations">By rank: the most specialised first.</param>
public sealed record RegionAgglomerations(
    string RegionCode,
    string Name,
    double? EmploymentPersons,
    int MissingCells,
    string? Reason,
    IReadOnlyList<Agglomeration> Agglomerations);
