namespace Factsheets.Classifications;

/// <summary>One row of the table of reporting regions.</summary>
/// <param name="Country">Eurostat's country code, or <c>*</c> for every country without a row of its own.</param>
/// <param name="Level">The NUTS level that reports, 0 to 3.</param>
/// <param name="Exception">The region inside the country to which the row is limited; null when it holds for the whole country.</param>
internal sealed record ReportingRule(string Country, int Level, string? Exception);
