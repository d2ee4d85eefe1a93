using Factsheets.Classifications;

namespace Factsheets.Indicators;

/// <summary>Weighted employment of an ecosystem over the divisions that an area and the EU27 both have.</summary>
/// <param name="Persons">Of the area.</param>
/// <param name="ReferencePersons">Of the EU27, over the same divisions.</param>
/// <param name="PartOfReference">Part of the ecosystem's EU27 employment in the universe that these divisions hold, a fraction.</param>
public readonly record struct EcosystemSum(double Persons, double ReferencePersons, double PartOfReference)
{
    /// <summary>True when there is any such division.</summary>
    public bool HasCells => ReferencePersons > 0;

    /// <summary>The sum of an area.</summary>
    /// <param name="year">The year, with the EU27.</param>
    /// <param name="ecosystem">The ecosystem.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="persons">Persons of the area by division; null when not published.</param>
    public static EcosystemSum Of(RegionalYear year, string ecosystem, EcosystemWeights weights, Func<string, double?> persons)
    {
        double area = 0, reference = 0, all = 0;
        foreach (var division in year.Universe.Divisions)
        {
            var weight = weights.Weight(ecosystem, division);
            if (weight == 0 || year.Reference.Division(division).Persons is not { } europe)
            {
                continue;
            }

            all += weight * europe;
            if (persons(division) is { } own)
            {
                area += weight * own;
                reference += weight * europe;
            }
        }

        return new EcosystemSum(area, reference, all > 0 ? reference / all : 0);
    }
}
