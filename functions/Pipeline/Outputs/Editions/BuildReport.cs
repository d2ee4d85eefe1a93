namespace Factsheets.Outputs.Editions;

/// <summary>What a build has done.</summary>
/// <param name="Context">The edition that is published now.</param>
/// <param name="Countries">Countries with a factsheet.</param>
/// <param name="IsNew">False when the edition existed and was only pointed to.</param>
public sealed record BuildReport(EditionContext Context, IReadOnlyList<string> Countries, bool IsNew);
