namespace Factsheets.Outputs.Factsheet;

/// <summary>The cluster organisations of a country, as part 2.3 shows them.</summary>
public sealed record ClusterPart
{
    /// <summary>Number of organisations.</summary>
    public required int Organisations { get; init; }

    /// <summary>Organisations by reporting region (NUTS 2021), also regions with none; by number, then name.</summary>
    public required IReadOnlyList<RegionCount> Regions { get; init; }

    /// <summary>Organisations without a region.</summary>
    public required IReadOnlyList<UnplacedOrganisation> Unplaced { get; init; }

    /// <summary>Organisations by ecosystem: all 14, by number, then name.</summary>
    public required IReadOnlyList<EcosystemCount> Ecosystems { get; init; }

    /// <summary>Organisations that say they work across ecosystems.</summary>
    public required int CrossEcosystem { get; init; }

    /// <summary>Organisations that name none of the 14.</summary>
    public required int WithoutEcosystem { get; init; }

    /// <summary>Members by type; null when no organisation of the country states its members.</summary>
    public required MemberComposition? Members { get; init; }

    /// <summary>Date of the registry extract (ISO date), the latest of its rows; null when not known.</summary>
    public required string? ExtractedOn { get; init; }

    /// <summary>Row of <c>dim_source</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>Line that the gazetteer asks for; null when no organisation was placed by it.</summary>
    public required string? GazetteerAttribution { get; init; }
}

/// <summary>Number of organisations of a region.</summary>
/// <param name="RegionCode">Reporting region (NUTS 2021).</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Organisations">Number of organisations.</param>
public sealed record RegionCount(string RegionCode, string RegionName, int Organisations);

/// <summary>Number of organisations of an ecosystem.</summary>
/// <param name="EcosystemCode">Ecosystem.</param>
/// <param name="Name">Its name.</param>
/// <param name="Organisations">Number of organisations that name it.</param>
public sealed record EcosystemCount(string EcosystemCode, string Name, int Organisations);

/// <summary>An organisation without a region.</summary>
/// <param name="Name">Name.</param>
/// <param name="City">City as delivered; null when not stated.</param>
/// <param name="Reason">Why it could not be placed.</param>
/// <param name="Candidates">The nearest places; may be none.</param>
public sealed record UnplacedOrganisation(string Name, string? City, string Reason, IReadOnlyList<string> Candidates);

/// <summary>Members by type, beside the EU27.</summary>
/// <param name="Organisations">Organisations of the country that state their members.</param>
/// <param name="EuOrganisations">Organisations of the EU27 countries in the registry that state theirs.</param>
/// <param name="EuCountries">EU27 countries that the registry holds.</param>
/// <param name="Shares">The types.</param>
public sealed record MemberComposition(int Organisations, int EuOrganisations, int EuCountries, IReadOnlyList<MemberShare> Shares);

/// <summary>Share of a type in all members.</summary>
/// <param name="Name">The type.</param>
/// <param name="Members">Members of the type in the country; null when none states them.</param>
/// <param name="SharePct">Their share; null when none states them.</param>
/// <param name="EuSharePct">The same for the EU27; null when there are none.</param>
public sealed record MemberShare(string Name, long? Members, double? SharePct, double? EuSharePct);
