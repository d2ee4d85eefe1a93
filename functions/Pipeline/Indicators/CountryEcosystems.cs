using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>Employment of a country across the ecosystems: the weighted sum over the activities of a national source.</summary>
public static class CountryEcosystems
{
    /// <summary>Computes a country and year.</summary>
    /// <param name="source">The national source.</param>
    /// <param name="geo">The country, or <c>EU27_2020</c>.</param>
    /// <param name="year">The year.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="europe">EU27 employment by activity in the same source, complete; weighs what is missing. Null when the run has none.</param>
    /// <returns>Null when the source has no figure for them.</returns>
    public static EcosystemShares? Of(EmploymentSource source, string geo, int year, EcosystemWeights weights, ActivityEmployment? europe)
    {
        if (ActivityEmployment.Of(source, geo, year) is not { } employment)
        {
            return null;
        }

        var universe = source.Entry.Universe is { } codes ? EcosystemCoverage.Of(Universe.Of(codes), weights, europe) : null;
        return new EcosystemShares(year, source.Id, weights.Scheme, Ecosystems.All.ToDictionary(
            ecosystem => ecosystem.Code,
            ecosystem =>
            {
                var coverage = CoverageOf(ecosystem.Code, employment, weights, universe, source.Entry.Universe, europe);
                return new EcosystemEmployment(coverage >= EcosystemCoverage.LeastPct ? employment.Weighted(ecosystem.Code, weights) : null, coverage);
            },
            StringComparer.Ordinal));
    }

    private static double? CoverageOf(string ecosystem, ActivityEmployment employment, EcosystemWeights weights, EcosystemCoverage? universe, IReadOnlyList<string>? universeCodes, ActivityEmployment? europe)
    {
        if (employment.IsComplete(ecosystem, weights))
        {
            return 100;
        }

        var published = employment.Cells.SelectMany(cell => cell.Divisions).ToHashSet(StringComparer.Ordinal);
        if (europe is not null)
        {
            return europe.PctInside(ecosystem, weights, published);
        }

        // Without the EU27 only this is known: a source that has its whole universe covers what its universe covers.
        var hasUniverse = universeCodes is not null && Universe.Of(universeCodes).Divisions.Where(division => weights.Weight(ecosystem, division) > 0).All(published.Contains);
        return hasUniverse ? universe!.Pct(ecosystem) : null;
    }
}
