namespace Factsheets.Outputs.Factsheet;

/// <summary>The relevant agglomerations of a region.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="Name">Name of the region.</param>
/// <param name="EmploymentPersons">The region's employment in the universe; null when not published.</param>
/// <param name="MissingCells">Kinds that could be looked at (see <see cref="AgglomerationTable.KindsCovered"/>) for which this region has no location quotient.</param>
/// <param name="Reason">Why nothing can be said of the region; null when something can.</param>
/// <param name="Agglomerations">Published and certain ones by rank: the most specialised first, those whose figures are withheld last.</param>
public sealed record RegionAgglomerations(
    string RegionCode,
    string Name,
    double? EmploymentPersons,
    int MissingCells,
    string? Reason,
    IReadOnlyList<Agglomeration> Agglomerations)
{
    /// <summary>Those that estimates make likely, by code; beside the count, never in it.</summary>
    public IReadOnlyList<Agglomeration> Likely { get; init; } = [];

    /// <summary>What stands in the columns of the table, from the first: the counted ones by rank, then the likely ones if all of them find a column.</summary>
    /// <param name="columns">Number of columns.</param>
    internal IReadOnlyList<Agglomeration> InColumns(int columns) =>
        [.. Agglomerations.Concat(Below(columns).Count > 0 ? [] : Likely).Take(columns)];

    /// <summary>The likely ones that stand in a row of their own below the region's, because the columns are not enough.</summary>
    /// <param name="columns">Number of columns.</param>
    internal IReadOnlyList<Agglomeration> Below(int columns) => Agglomerations.Count + Likely.Count > columns ? Likely : [];
}
