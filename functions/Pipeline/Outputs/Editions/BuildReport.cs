namespace Factsheets.Outputs.Editions;

/// <summary>What a build has done.</summary>
/// <param name="Context">The edition.</param>
/// <param name="Countries">Countries with a factsheet.</param>
/// <param name="IsNew">False when the edition existed and was only pointed to.</param>
/// <param name="IsPublished">True when the readers are pointed to it now.</param>
public sealed record BuildReport(EditionContext Context, IReadOnlyList<string> Countries, bool IsNew, bool IsPublished);
