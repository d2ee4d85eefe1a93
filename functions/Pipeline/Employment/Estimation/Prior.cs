namespace Factsheets.Employment.Estimation;

/// <summary>First value of a hidden cell, before it is fitted to the sums.</summary>
/// <param name="Persons">Persons.</param>
/// <param name="Method">What it comes from.</param>
/// <param name="SourceYear">Year of that.</param>
public readonly record struct Prior(double Persons, EstimationMethod Method, int SourceYear);
