namespace Factsheets.Refresh;

/// <summary>What the catalogue says of a data set, against what the store has.</summary>
/// <param name="Dataset">Its code.</param>
/// <param name="Status">Whether it is to be downloaded.</param>
/// <param name="LastUpdate">Last update that the catalogue gives; null when it gives none.</param>
public sealed record DatasetDue(string Dataset, DueStatus Status, DateTimeOffset? LastUpdate);
