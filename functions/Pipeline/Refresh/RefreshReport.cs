using Factsheets.Lake;

namespace Factsheets.Refresh;

/// <summary>What a refresh with ingestion has done.</summary>
/// <param name="Outcomes">What became of each data set.</param>
/// <param name="Ingest">What became of the drops; null when there is none.</param>
public sealed record RefreshReport(IReadOnlyList<RefreshOutcome> Outcomes, IngestReport? Ingest);
