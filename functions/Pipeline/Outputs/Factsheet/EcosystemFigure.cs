namespace Factsheets.Outputs.Factsheet;

/// <summary>Figure 1: the country's and the EU27's employment across the ecosystems.</summary>
public sealed record EcosystemFigure
{
    /// <summary>Year of the country's figures.</summary>
    public required int Year { get; init; }

    /// <summary>Year of the EU27 figures; it may differ and is printed.</summary>
    public required int EuYear { get; init; }

    /// <summary>Code of the country's data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>Code of the EU27's data set, or <c>official_2018</c> for the official figures of 2018.</summary>
    public required string EuSourceId { get; init; }

    /// <summary>Note on the EU27 figures (year, scheme); null when they come from the same source, year and scheme.</summary>
    public required string? EuNote { get; init; }

    /// <summary>Weight scheme.</summary>
    public required string Scheme { get; init; }

    /// <summary>What the source counts as employment.</summary>
    public required string EmploymentConcept { get; init; }

    /// <summary>Sum of the 14 ecosystems, weighted, in persons: the denominator of the shares.</summary>
    public required double EcosystemEmploymentPersons { get; init; }

    /// <summary>All employment of the country in the same source, in persons; null when not published.</summary>
    public required double? TotalEmploymentPersons { get; init; }

    /// <summary>One entry an ecosystem, by the country's employment descending.</summary>
    public required IReadOnlyList<EcosystemShare> Ecosystems { get; init; }
}
