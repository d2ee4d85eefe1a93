namespace Factsheets.Classifications;

/// <summary>A division of NACE Rev. 2: the sector of the result tables. Source: Regulation (EC) 1893/2006.</summary>
/// <param name="Code">Letter of the section and two digits, <c>C10</c>.</param>
/// <param name="Section">The section, <c>C</c>.</param>
/// <param name="Label">The official English title.</param>
/// <param name="ShortLabel">A label of at most 40 characters for tables and charts, worded as the published factsheets do.</param>
public sealed record NaceDivision(string Code, string Section, string Label, string ShortLabel);
