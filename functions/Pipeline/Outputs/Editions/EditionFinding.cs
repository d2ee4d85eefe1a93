namespace Factsheets.Outputs.Editions;

/// <summary>A difference to the edition before that may be a fault of the data.</summary>
/// <param name="Check">Name of the check, as in docs/checks.md.</param>
/// <param name="IsStop">True when the edition must not be published without leave.</param>
/// <param name="Message">What was found, in one sentence.</param>
public sealed record EditionFinding(string Check, bool IsStop, string Message);
