namespace Factsheets.Outputs.Editions;

/// <summary>What a publication has done.</summary>
/// <param name="Manifest">The edition; null when it is not whole: a part is still to come, or was given up.</param>
/// <param name="IsPublished">True when the readers are pointed to it now; false when they were pointed to a later one already, or are to stay where they are.</param>
/// <param name="IsLakeElsewhere">True when the lake gives another edition by now: one more build is needed.</param>
public sealed record PublishReport(EditionManifest? Manifest, bool IsPublished, bool IsLakeElsewhere)
{
    /// <summary>What the edition has lost or changed beside the one that was published before; none when it was not compared.</summary>
    public IReadOnlyList<EditionFinding> Findings { get; init; } = [];
}
