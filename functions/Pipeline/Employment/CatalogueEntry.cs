namespace Factsheets.Employment;

/// <summary>One data set in one role, with the filter that leaves persons employed by geo, activity and time.</summary>
public sealed record CatalogueEntry
{
    /// <summary>Code of the data set, in lower case.</summary>
    public required string Dataset { get; init; }

    /// <summary>Its role.</summary>
    public required EmploymentRole Role { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it counts as employment.</summary>
    public required string Concept { get; init; }

    /// <summary>
    /// Accepted codes by dimension, the preferred first: the first one that the data set has is taken. A dimension that the
    /// data set does not have is passed over.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filter { get; init; }

    /// <summary>Persons in one unit of the values: 1, or 1000 for thousands.</summary>
    public required double PersonsPerUnit { get; init; }

    /// <summary>National data set of the same family, whose cells go before the national rows of this one; null when there is none.</summary>
    public string? Family { get; init; }

    /// <summary>Sections (and single divisions) that the data set covers by definition; null: as found in the data.</summary>
    public IReadOnlyList<string>? Universe { get; init; }
}
