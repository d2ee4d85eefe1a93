using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The EU27 of the modelled table, made like its regions.</summary>
/// <param name="Area">The EU27.</param>
/// <param name="Groups">Its employment by section group.</param>
/// <param name="Filled">Its divisions by section group of the regional universe, for filling smaller areas; without entries when there is none.</param>
/// <param name="SourceId">Source of its shares outside the universe.</param>
/// <param name="Year">Year of these.</param>
public sealed record ModelledEurope(ModelledArea Area, SectionGroupEmployment Groups, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Filled, string SourceId, int Year)
{
    /// <summary>
    /// Makes it: section groups of the labour force survey, divided by the EU27 reference where the regional universe has the group, else by national
    /// accounts. Where these are not complete, the official figures of 2018 say what the ecosystems have outside the universe, in percent of all
    /// employment of that year.
    /// </summary>
    /// <param name="sources">The sources.</param>
    /// <param name="survey">The labour force survey.</param>
    /// <param name="regional">The regional source's year; null without one.</param>
    /// <param name="year">The year.</param>
    /// <param name="weights">The weights.</param>
    /// <returns>Null when the survey or the shares are not complete.</returns>
    public static ModelledEurope? Of(EmploymentSources sources, EmploymentSource survey, RegionalYear? regional, int year, EcosystemWeights weights)
    {
        if (GroupsOf(survey, year) is not { } groups)
        {
            return null;
        }

        var filled = FilledOf(regional);
        var others = SectionGroup.All.Where(group => !filled.ContainsKey(group.Code)).ToList();
        if (NationalShares.Of(sources, Countries.Eu27Aggregate, year, others, weights) is { } shares)
        {
            var area = ModelledArea.Of(groups, group => filled.TryGetValue(group.Code, out var divisions) ? GroupWeights.Of(divisions, weights) : shares.Weights[group.Code]);
            return new ModelledEurope(area, groups, filled, shares.SourceId, shares.Year);
        }

        return regional is not null && WholeEmployment2018(sources) is { } whole && others.TrueForAll(group => !group.IsIn(regional.Universe))
            ? new ModelledEurope(WithOfficial(groups, filled, regional, whole, weights), groups, filled, EcosystemShares.OfficialSourceId, OfficialEu27Employment2018.Year)
            : null;
    }

    private static SectionGroupEmployment? GroupsOf(EmploymentSource survey, int year)
    {
        var hasOwn = SectionGroup.All.All(group => survey.Cell(Countries.Eu27Aggregate, group.Code, year).Persons is not null);
        return hasOwn
            ? SectionGroupEmployment.SumOf((geo, code) => survey.Cell(geo, code, year).Persons, [Countries.Eu27Aggregate])
            : SectionGroupEmployment.SumOf((geo, code) => survey.Cell(geo, code, year).Persons, Countries.Eu27);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, double>> FilledOf(RegionalYear? regional) => regional is null
        ? []
        : SectionGroup.All.Where(group => group.IsIn(regional.Universe))
            .Select(group => (group.Code, Divisions: FilledDivisions.Of(
                group,
                activity => NaceRev2.Find(activity) is null ? regional.Reference.BlockPersons(activity) : regional.Reference.Division(activity).Persons,
                division => KnownPart(regional.Reference.Division(division)))))
            .Where(pair => pair.Divisions is not null)
            .ToDictionary(pair => pair.Code, pair => pair.Divisions!, StringComparer.Ordinal);

    private static double KnownPart(ReferenceCell cell) => cell.PublishedPersons + cell.EstimatedPersons + cell.HiddenPersons;

    private static double? WholeEmployment2018(EmploymentSources sources) =>
        sources.Of(EmploymentRole.CountryByDivision).Where(source => source.Entry.Universe is null)
            .Select(source => source.Cell(Countries.Eu27Aggregate, SectionGroup.Total, OfficialEu27Employment2018.Year).Persons)
            .FirstOrDefault(persons => persons is not null);

    private static ModelledArea WithOfficial(SectionGroupEmployment groups, Dictionary<string, IReadOnlyDictionary<string, double>> filled, RegionalYear regional, double whole, EcosystemWeights weights)
    {
        var coverage = EcosystemCoverage.Of(regional.Universe, weights, europe: null);
        var inside = ModelledArea.Of(groups, group => filled.TryGetValue(group.Code, out var divisions) ? GroupWeights.Of(divisions, weights) : Ecosystems.All.ToDictionary(ecosystem => ecosystem.Code, _ => 0.0, StringComparer.Ordinal));
        return inside with
        {
            Persons = OfficialEu27Employment2018.All.ToDictionary(
                row => row.Ecosystem,
                row => inside.Persons[row.Ecosystem] + (groups.TotalPersons * row.EmploymentPersons * (1 - (coverage.Pct(row.Ecosystem) / 100)) / whole),
                StringComparer.Ordinal),
        };
    }
}
