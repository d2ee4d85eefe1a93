namespace Factsheets.Outputs.Editions;

/// <summary>What a build has done.</summary>
/// <param name="Manifest">The edition.</param>
/// <param name="IsNew">False when the edition existed and was only pointed to.</param>
/// <param name="IsPublished">True when the readers are pointed to it now.</param>
public sealed record BuildReport(EditionManifest Manifest, bool IsNew, bool IsPublished)
{
    /// <summary>What the edition has lost or changed beside the one that was published before; none when it was not compared.</summary>
    public IReadOnlyList<EditionFinding> Findings { get; init; } = [];
}
