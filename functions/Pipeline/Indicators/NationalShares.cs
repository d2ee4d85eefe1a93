using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The ecosystems' weights in section groups from national sources, of the nearest year that is complete.</summary>
/// <param name="SourceId">Code of the data set.</param>
/// <param name="Year">The year.</param>
/// <param name="Weights">By group, then by ecosystem.</param>
public sealed record NationalShares(string SourceId, int Year, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Weights)
{
    /// <summary>Finds them: the first source of the role that has the groups in any year, in the year nearest to the one asked for, of two the later.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="geo">Country, or <c>EU27_2020</c>.</param>
    /// <param name="year">The year.</param>
    /// <param name="groups">The groups that must be complete.</param>
    /// <param name="weights">The weights of divisions.</param>
    /// <returns>Null when no source has them.</returns>
    public static NationalShares? Of(EmploymentSources sources, string geo, int year, IReadOnlyList<SectionGroup> groups, EcosystemWeights weights) =>
        sources.Of(EmploymentRole.CountryByDivision)
            .SelectMany(source => source.Years.OrderBy(other => Math.Abs(other - year)).ThenByDescending(other => other).Select(other => Read(source, geo, other, groups, weights)))
            .FirstOrDefault(found => found is not null);

    private static NationalShares? Read(EmploymentSource source, string geo, int year, IReadOnlyList<SectionGroup> groups, EcosystemWeights weights)
    {
        if (ActivityEmployment.Of(source, geo, year) is not { } employment)
        {
            return null;
        }

        var found = groups.ToDictionary(group => group.Code, group => GroupWeights.Of(group, employment, weights), StringComparer.Ordinal);
        return found.ContainsValue(null) ? null : new NationalShares(source.Id, year, found.ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal));
    }
}
