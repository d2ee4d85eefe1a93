namespace Factsheets.Outputs.Editions;

/// <summary>Something in an edition that may be a fault of the data: by itself, or beside the edition before.</summary>
/// <param name="Check">Name of the check, as in docs/checks.md.</param>
/// <param name="IsStop">True when the edition must not be published without leave.</param>
/// <param name="Message">What was found, in one sentence.</param>
public sealed record EditionFinding(string Check, bool IsStop, string Message)
{
    /// <summary>True when no leave lets it pass: it cannot be right.</summary>
    public bool IsFault { get; init; }
}
