namespace Factsheets.Outputs.Changes;

/// <summary>What of a factsheet of an earlier edition is compared; read from its <c>factsheet.json</c>, whichever version wrote it.</summary>
/// <param name="SectorAgglomerations">Table 1; null when there was none.</param>
/// <param name="EcosystemAgglomerations">Table 2; null when there was none.</param>
public sealed record PastFactsheet(PastTable? SectorAgglomerations, PastTable? EcosystemAgglomerations);

/// <summary>A table of an earlier edition.</summary>
/// <param name="Year">Year of the figures.</param>
/// <param name="SourceId">Data set.</param>
/// <param name="NutsVersion">NUTS version of the codes.</param>
/// <param name="Regions">The regions.</param>
public sealed record PastTable(int Year, string SourceId, int NutsVersion, IReadOnlyList<PastRegion> Regions);

/// <summary>A region of an earlier edition.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="Name">Name.</param>
/// <param name="Reason">Why nothing could be said of it; null when something could.</param>
/// <param name="Agglomerations">Its relevant agglomerations.</param>
public sealed record PastRegion(string RegionCode, string Name, string? Reason, IReadOnlyList<PastAgglomeration> Agglomerations);

/// <summary>A relevant agglomeration of an earlier edition.</summary>
/// <param name="Code">NACE division or code of the ecosystem.</param>
/// <param name="Label">Label.</param>
/// <param name="LocationQuotient">Location quotient; null when withheld.</param>
/// <param name="SharePct">Percent of the region's employment; null when withheld.</param>
public sealed record PastAgglomeration(string Code, string Label, double? LocationQuotient, double? SharePct);
