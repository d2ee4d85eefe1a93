namespace Factsheets.Employment.Estimation;

/// <summary>A geo or activity of a grid.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Parent">Position of what it belongs to; -1 when it belongs to nothing in the grid.</param>
public readonly record struct GridLine(string Code, int Parent);
