using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Index;

/// <summary>The headline figures of a country.</summary>
public sealed record IndexCountry
{
    /// <summary>Eurostat's country code; also the name of the factsheet's folder.</summary>
    public required string CountryCode { get; init; }

    /// <summary>English name.</summary>
    public required string CountryName { get; init; }

    /// <summary>Year of the employment figures; null when there are none.</summary>
    public required int? EmploymentYear { get; init; }

    /// <summary>Weighted employment in the 14 ecosystems in persons; null when there is none.</summary>
    public required double? EcosystemEmploymentPersons { get; init; }

    /// <summary>Name of the ecosystem with the largest share; null when there is none.</summary>
    public required string? LeadingEcosystem { get; init; }

    /// <summary>Its percent of the employment in the 14; null when there is none.</summary>
    public required double? LeadingSharePct { get; init; }

    /// <summary>Year of the regional figures; null when there are none.</summary>
    public required int? RegionYear { get; init; }

    /// <summary>Relevant agglomerations of sectors; null when they could not be counted.</summary>
    public required int? SectorAgglomerations { get; init; }

    /// <summary>Relevant agglomerations of ecosystems; null when they could not be counted.</summary>
    public required int? EcosystemAgglomerations { get; init; }

    /// <summary>Agglomerations of sectors that estimates make likely, beside the count; 0 where they could not be counted.</summary>
    public int LikelySectorAgglomerations { get; init; }

    /// <summary>Agglomerations of ecosystems that estimates make likely, beside the count; 0 where they could not be counted.</summary>
    public int LikelyEcosystemAgglomerations { get; init; }

    /// <summary>False when the agglomerations should not be set beside those of other countries: the seat check.</summary>
    public bool IsComparable { get; init; } = true;

    /// <summary>Number of regions looked at; null when there are none.</summary>
    public required int? Regions { get; init; }

    /// <summary>Regions with at least one relevant agglomeration; null when there are no regional figures.</summary>
    public required int? RegionsWithAgglomeration { get; init; }

    /// <summary>Relevant agglomerations of sectors per region with figures; null when there are none.</summary>
    public required double? SectorAgglomerationsPerRegion { get; init; }

    /// <summary>Cluster organisations in the registry; null when the registry has none of the country.</summary>
    public required int? ClusterOrganisations { get; init; }

    /// <summary>The regions of the factsheet's tables, by code; empty when there are none.</summary>
    public required IReadOnlyList<IndexRegion> RegionList { get; init; }

    /// <summary>The headline figures of a factsheet.</summary>
    /// <param name="sheet">The factsheet.</param>
    public static IndexCountry Of(CountryFactsheet sheet)
    {
        var leader = sheet.Employment?.Ecosystems.FirstOrDefault(share => share.SharePct is not null);
        var table = sheet.SectorAgglomerations ?? sheet.EcosystemAgglomerations;
        var known = sheet.SectorAgglomerations?.Regions.Count(region => region.Reason is null);
        return new IndexCountry
        {
            CountryCode = sheet.CountryCode,
            CountryName = sheet.CountryName,
            EmploymentYear = sheet.Employment?.Year,
            EcosystemEmploymentPersons = sheet.Employment?.EcosystemEmploymentPersons,
            LeadingEcosystem = leader?.Name,
            LeadingSharePct = leader?.SharePct,
            RegionYear = table?.Year,
            SectorAgglomerations = sheet.SectorAgglomerations?.Total,
            EcosystemAgglomerations = sheet.EcosystemAgglomerations?.Total,
            LikelySectorAgglomerations = sheet.SectorAgglomerations?.LikelyTotal ?? 0,
            LikelyEcosystemAgglomerations = sheet.EcosystemAgglomerations?.LikelyTotal ?? 0,
            IsComparable = sheet.SectorAgglomerations?.IsComparable ?? true,
            Regions = table?.Regions.Count,
            RegionsWithAgglomeration = table?.Regions.Count(region => region.Agglomerations.Count > 0),
            SectorAgglomerationsPerRegion = known > 0 ? (double)sheet.SectorAgglomerations!.Total / known : null,
            ClusterOrganisations = sheet.Clusters?.Organisations,
            RegionList = table is null ? [] : [.. table.Regions.Select(region => new IndexRegion(region.RegionCode, region.Name))],
        };
    }
}
