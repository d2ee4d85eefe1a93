namespace Factsheets.Outputs.Changes;

/// <summary>A relevant agglomeration of one of two editions, or of both.</summary>
/// <param name="CountryCode">Country.</param>
/// <param name="Activity">Sector or ecosystem.</param>
/// <param name="RegionCode">Region, by the code of the edition that has it.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="ActivityCode">NACE division or code of the ecosystem.</param>
/// <param name="Label">Its label.</param>
/// <param name="Change">New, gone or unchanged.</param>
/// <param name="LocationQuotient">Location quotient now; null when it is gone, or withheld.</param>
/// <param name="SharePct">Share of the region's employment now, in percent; null when it is gone, or withheld.</param>
/// <param name="PreviousLocationQuotient">Location quotient before; null when it is new, or withheld.</param>
/// <param name="PreviousSharePct">Share before, in percent; null when it is new, or withheld.</param>
/// <param name="Causes">What may have caused it; empty for an unchanged one, and where nothing is known to differ.</param>
public sealed record AgglomerationChange(
    string CountryCode,
    ActivityKind Activity,
    string RegionCode,
    string RegionName,
    string ActivityCode,
    string Label,
    ChangeKind Change,
    double? LocationQuotient,
    double? SharePct,
    double? PreviousLocationQuotient,
    double? PreviousSharePct,
    IReadOnlyList<ChangeCause> Causes);
