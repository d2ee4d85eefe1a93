namespace Factsheets.Employment.Estimation;

/// <summary>Persons per local unit of a division in a country, drawn to that of all countries where the country has few units.</summary>
public static class PersonsPerUnit
{
    private const double Weight = 50;

    /// <summary>The shrunk ratio: (persons + k x ratio of all) / (units + k), k = 50.</summary>
    /// <param name="persons">Persons of the country's division.</param>
    /// <param name="units">Its local units.</param>
    /// <param name="ratioOfAll">Persons per local unit of all countries; null: the country's own ratio stands alone.</param>
    /// <returns>Null when neither is known.</returns>
    /// <example>1,000 persons in 150 units, all countries 10 a unit: (1000 + 500) / 200 = 7.5.</example>
    public static double? Of(double persons, double units, double? ratioOfAll) =>
        ratioOfAll is { } ratio ? (persons + (Weight * ratio)) / (units + Weight)
        : units > 0 ? persons / units : null;
}
