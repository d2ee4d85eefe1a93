namespace Factsheets.Employment;

/// <summary>What is known of a division in one member state.</summary>
/// <param name="PublishedPersons">Published, or derived exactly; null when neither.</param>
/// <param name="EstimatedPersons">From an earlier year; null when published or when there is none.</param>
/// <param name="HiddenPersons">The section's residual when there is neither; else 0.</param>
public readonly record struct MemberCell(double? PublishedPersons, double? EstimatedPersons, double HiddenPersons);
