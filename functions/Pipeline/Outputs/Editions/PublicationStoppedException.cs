namespace Factsheets.Outputs.Editions;

/// <summary>An edition is whole but is not published, because it holds what cannot be right, or has lost what the published one holds. The readers stay where they are.</summary>
/// <param name="edition">The edition that is not published.</param>
/// <param name="findings">Why: at least one.</param>
public sealed class PublicationStoppedException(string edition, IReadOnlyList<EditionFinding> findings)
    : InvalidOperationException($"Edition {edition} is not published. {string.Join(' ', findings.Select(finding => finding.Message))} {WayOut(findings)}")
{
    /// <summary>Code of the record that a failed publication leaves.</summary>
    public const string Code = "publication_stopped";

    /// <summary>Why it is not published.</summary>
    public IReadOnlyList<EditionFinding> Findings { get; } = findings;

    private static string WayOut(IReadOnlyList<EditionFinding> findings) => findings.Any(finding => finding.IsFault)
        ? "That cannot be right: mend the drops (status, ingest --again)."
        : $"If that is right, say --allow-shrinking, or \"allow_shrinking\": true in {FactsheetOptions.ConfigPath}; else mend the drops (status, ingest --again).";
}
