using System.Globalization;

namespace Factsheets.Outputs.Tables;

/// <summary>The values that a column can have: anything else is a fault of the data or of the computation.</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The most; null when there is no such limit.</param>
public sealed record ValueRange(double Minimum, double? Maximum)
{
    // Sums and quotients of parts that make up the whole miss it by the last digits.
    private const double Rounding = 1e-9;

    /// <summary>Persons, counts, quotients and ratios.</summary>
    public static ValueRange NotNegative { get; } = new(0, Maximum: null);

    /// <summary>Parts of a whole, in percent.</summary>
    public static ValueRange Percent { get; } = new(0, 100);

    /// <summary>Ranks.</summary>
    public static ValueRange FromOne { get; } = new(1, Maximum: null);

    /// <summary>True when a value lies in the range, but for rounding.</summary>
    public bool Holds(double value) => value >= Minimum && (Maximum is not { } most || value <= most * (1 + Rounding));

    /// <summary>The range in words: <c>0 to 100</c>, <c>0 or more</c>.</summary>
    public override string ToString() =>
        Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {most}") : string.Create(CultureInfo.InvariantCulture, $"{Minimum} or more");
}
