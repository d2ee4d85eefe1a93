using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The factsheet of one country: everything that <c>factsheet.html</c> shows, and the content of <c>factsheet.json</c>.</summary>
public sealed record CountryFactsheet
{
    /// <summary>Eurostat's country code.</summary>
    public required string CountryCode { get; init; }

    /// <summary>English name.</summary>
    public required string CountryName { get; init; }

    /// <summary>Id of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Version of the product that made it.</summary>
    public required string ProductVersion { get; init; }

    /// <summary>Legal notice, from the options.</summary>
    public required string LegalNotice { get; init; }

    /// <summary>Figure 1: employment by ecosystem; null when no source has the country, with the reason in <see cref="Missing"/>.</summary>
    public required EcosystemFigure? Employment { get; init; }

    /// <summary>Table 1: agglomerations by sector; null when no source has the country's regions.</summary>
    public required AgglomerationTable? SectorAgglomerations { get; init; }

    /// <summary>Table 2: agglomerations by ecosystem; null when no source has the country's regions.</summary>
    public required AgglomerationTable? EcosystemAgglomerations { get; init; }

    /// <summary>Relevant ecosystem agglomerations of every country with regional figures, by code; empty where Table 2 is missing.</summary>
    public required IReadOnlyList<CountryTotal> EcosystemTotals { get; init; }

    /// <summary>Map 1: number of relevant sector agglomerations by region; null where Table 1 is.</summary>
    public required RegionMap? AgglomerationMap { get; init; }

    /// <summary>Part 2.3: cluster organisations; null when the registry has none of the country.</summary>
    public ClusterPart? Clusters { get; init; }

    /// <summary>Part 2.3: cooperation; null when the store has no list of partnerships.</summary>
    public CooperationPart? Cooperation { get; init; }

    /// <summary>Parts 1, 3 and 4: cluster policy; null when the country has no profile.</summary>
    public PolicyPart? Policy { get; init; }

    /// <summary>Table 2 over the whole economy, modelled; null with a reason.</summary>
    public ModelledTable? ModelledEcosystems { get; init; }

    /// <summary>Why there is no modelled table, in one sentence; null when there is one.</summary>
    public string? ModelledReason { get; init; }

    /// <summary>Annex B: method and data quality.</summary>
    public required MethodAnnex Method { get; init; }

    /// <summary>Figure 2: number of cluster organisations by region; null where part 2.3 is, or without an outline.</summary>
    public RegionMap? ClusterMap { get; init; }

    /// <summary>Changes since the edition that the options name; null when they name none, or neither has the country's regions.</summary>
    public EditionComparison? Changes { get; init; }

    /// <summary>Data sets used, in the order of first use.</summary>
    public required IReadOnlyList<DataReference> References { get; init; }

    /// <summary>Parts that cannot be made, what is missing, and which drop would fill them.</summary>
    public required IReadOnlyList<MissingPart> Missing { get; init; }
}
