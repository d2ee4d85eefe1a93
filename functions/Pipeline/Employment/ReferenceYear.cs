namespace Factsheets.Employment;

/// <summary>The year of the tables and how complete it is.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsPartial">True when no year has enough reporting regions and members: a warning goes with every table.</param>
public readonly record struct ReferenceYear(int Year, bool IsPartial);
