namespace Factsheets.Employment.Estimation;

/// <summary>What a fitting came to.</summary>
/// <param name="Values">Persons by cell of the grid; only those of hidden leaves mean anything.</param>
/// <param name="Rounds">Rounds made.</param>
/// <param name="Gap">Largest difference to a sum, as a fraction of it.</param>
/// <param name="GapPersons">Largest difference to a sum, in persons.</param>
/// <param name="IsConverged">True when every sum is met.</param>
public sealed record FittingResult(IReadOnlyList<double> Values, int Rounds, double Gap, double GapPersons, bool IsConverged);
