namespace Factsheets.Outputs.Editions;

/// <summary>What a build has done.</summary>
/// <param name="Manifest">The edition.</param>
/// <param name="IsNew">False when the edition existed and was only pointed to.</param>
/// <param name="IsPublished">True when the readers are pointed to it now.</param>
public sealed record BuildReport(EditionManifest Manifest, bool IsNew, bool IsPublished);
