namespace Factsheets.Outputs.Factsheet;

/// <summary>The relevant agglomerations of a region.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="Name">Name of the region.</param>
/// <param name="EmploymentPersons">The region's employment in the universe; null when not published.</param>
/// <param name="MissingCells">Kinds of the universe for which this region has no location quotient.</param>
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

    /// <summary>What a column of the table shows: the one of that place; the likely ones in the first free column, or below the last.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="columns">Number of columns.</param>
    internal IReadOnlyList<Agglomeration> InColumn(int column, int columns) =>
    [
        .. Agglomerations.Skip(column).Take(1),
        .. column == Math.Min(Agglomerations.Count, columns - 1) ? Likely : [],
    ];
}
