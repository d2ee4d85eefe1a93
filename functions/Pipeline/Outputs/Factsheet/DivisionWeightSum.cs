namespace Factsheets.Outputs.Factsheet;

/// <summary>Sum of a division's weights over the ecosystems.</summary>
/// <param name="Division">NACE division.</param>
/// <param name="Sum">The sum.</param>
public sealed record DivisionWeightSum(string Division, double Sum);
