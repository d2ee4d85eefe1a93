namespace Factsheets.Indicators.Validation;

/// <summary>A published cell that was hidden, and what was made of it.</summary>
/// <param name="Truth">Persons as published.</param>
/// <param name="Persons">The estimate.</param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Upper">Its upper bound.</param>
/// <param name="EqualSplit">What equal first values and fitting give.</param>
/// <param name="NationalProportions">What the section leaves over, by national shares, not fitted.</param>
/// <param name="NationalShares">What national shares and fitting give.</param>
/// <param name="Scale">Location quotient and share that one person makes; null when the cell has no location quotient.</param>
public readonly record struct MaskedCell(double Truth, double Persons, double Lower, double Upper, double EqualSplit, double NationalProportions, double NationalShares, CellScale? Scale);
