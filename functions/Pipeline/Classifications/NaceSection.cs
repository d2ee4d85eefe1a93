namespace Factsheets.Classifications;

/// <summary>A section of NACE Rev. 2. Source: Regulation (EC) 1893/2006.</summary>
/// <param name="Code">A letter, <c>A</c> to <c>U</c>.</param>
/// <param name="Label">The official English title.</param>
public sealed record NaceSection(string Code, string Label);
