namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>dim_sector</c>.</summary>
/// <param name="Code">Code.</param>
/// <param name="Label">Title.</param>
/// <param name="ShortLabel">Short title.</param>
/// <param name="Section">NACE section.</param>
/// <param name="IsInUniverse">True when the regional tables cover it.</param>
public sealed record DimSectorRow(string Code, string Label, string ShortLabel, string Section, bool IsInUniverse);
