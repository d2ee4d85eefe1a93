namespace Factsheets.Employment;

/// <summary>Something in a source that cannot be right.</summary>
/// <param name="Check">Name of the check, as in docs/checks.md.</param>
/// <param name="SourceId">Code of the data set.</param>
/// <param name="IsFatal">True when the source cannot be used.</param>
/// <param name="Message">What was found and where, in one sentence.</param>
public sealed record InputFinding(string Check, string SourceId, bool IsFatal, string Message);
