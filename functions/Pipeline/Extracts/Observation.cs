namespace Factsheets.Extracts;

/// <summary>One cell of a series that has a value, a text or a status; period, status and text are numbers in the extract's lists.</summary>
/// <param name="Period">Number in <see cref="ExtractReader.Periods"/>.</param>
/// <param name="RawValue">The value; meaningless when <paramref name="HasValue"/> is false.</param>
/// <param name="HasValue">False for a cell that has a text or a status only.</param>
/// <param name="Status">Number in <see cref="ExtractReader.Statuses"/>; 0 is none.</param>
/// <param name="Text">Number in <see cref="ExtractReader.Texts"/> of a cell that holds a text in place of a value; 0 is none.</param>
public readonly record struct Observation(int Period, double RawValue, bool HasValue, byte Status, int Text = 0)
{
    /// <summary>The value, null when the cell has a text or a status only.</summary>
    public double? Value => HasValue ? RawValue : null;
}
