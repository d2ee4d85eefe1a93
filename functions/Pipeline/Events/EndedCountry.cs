namespace Factsheets.Events;

/// <summary>A country that is written.</summary>
/// <param name="IsWhole">True when its edition is whole now.</param>
/// <param name="Findings">What sets the edition apart from the one before and stopped nothing, a sentence each; none when it was not published by this country.</param>
public sealed record EndedCountry(bool IsWhole, IReadOnlyList<string> Findings);
