namespace Factsheets.Extracts;

/// <summary>One cell of a series that has a value or a status; period and status are numbers in the extract's dictionaries.</summary>
/// <param name="Period">Number in <see cref="ExtractReader.Periods"/>.</param>
/// <param name="RawValue">The value; meaningless when <paramref name="HasValue"/> is false.</param>
/// <param name="HasValue">False for a cell that has a status only.</param>
/// <param name="Status">Number in <see cref="ExtractReader.Statuses"/>; 0 is none.</param>
public readonly record struct Observation(int Period, double RawValue, bool HasValue, byte Status)
{
    /// <summary>The value, null when the cell has a status only.</summary>
    public double? Value => HasValue ? RawValue : null;
}
