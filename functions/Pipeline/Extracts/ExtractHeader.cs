namespace Factsheets.Extracts;

/// <summary>What an extract says of itself.</summary>
/// <param name="Dimensions">Dimension names in lower case, <c>freq</c> first, then in the file's order; time is not among them.</param>
/// <param name="Dataset">Code of the data set in lower case; null when the content does not say it.</param>
/// <param name="LastUpdate">When the provider last updated the data; null when the content does not say it.</param>
public sealed record ExtractHeader(IReadOnlyList<string> Dimensions, string? Dataset, DateTimeOffset? LastUpdate);
