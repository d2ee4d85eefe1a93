using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The country tables: each country's years come from the first national source that has the country.</summary>
public static class CountryIndicators
{
    /// <summary>Employment by sector: every country's own cells, and the EU27 from the sources or the regional references.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="years">The regional years, whose EU27 references fill the EU27's years that no source publishes.</param>
    public static IReadOnlyList<CountrySectorRow> Sectors(EmploymentSources sources, IReadOnlyList<RegionalYear> years)
    {
        var rows = new List<CountrySectorRow>();
        foreach (var (country, source) in CountrySources(sources))
        {
            foreach (var year in source.Years)
            {
                rows.AddRange(ActivityEmployment.Of(source, country, year)?.Cells.Select(cell =>
                    new CountrySectorRow(country, SectorCode(cell), year, cell.Persons, 100, CellStatus.Published, cell.ObsFlag, source.Id)) ?? []);
            }
        }

        var published = rows.Where(row => row.CountryCode == Countries.Eu27Aggregate).Select(row => row.Year).ToHashSet();
        foreach (var year in years.Where(year => !published.Contains(year.Year)))
        {
            rows.AddRange(year.Universe.Divisions.Select(division => (division, cell: year.Reference.Division(division))).Select(pair =>
                new CountrySectorRow(Countries.Eu27Aggregate, pair.division, year.Year, pair.cell.Persons, pair.cell.CoveragePct, pair.cell.Status, null, year.Source.Entry.Family is { } family && sources.FamilyOf(year.Source) is not null ? family : year.Source.Id)));
        }

        return rows;
    }

    /// <summary>Employment by ecosystem, each country beside the EU27.</summary>
    public static IReadOnlyList<CountryEcosystemRow> Ecosystems(EmploymentSources sources, EcosystemWeights weights)
    {
        var rows = new List<CountryEcosystemRow>();
        foreach (var (country, source) in CountrySources(sources).Where(pair => pair.Country != Countries.Eu27Aggregate))
        {
            var europe = EuropeOf(source, weights);
            foreach (var year in source.Years)
            {
                var complete = europe.GetValueOrDefault(year);
                if (CountryEcosystems.Of(source, country, year, weights, complete) is { } shares)
                {
                    rows.AddRange(RowsOf(country, shares, BesideOf(source, year, europe, weights)));
                }
            }
        }

        foreach (var europe in rows.Select(row => row.Europe).DistinctBy(europe => europe.Year).ToList())
        {
            rows.AddRange(RowsOf(Countries.Eu27Aggregate, europe, europe));
        }

        return rows;
    }

    /// <summary>The source of each country, and of the EU27: the first of the role that has it.</summary>
    public static IReadOnlyList<(string Country, EmploymentSource Source)> CountrySources(EmploymentSources sources) =>
    [
        .. sources.Of(EmploymentRole.CountryByDivision)
            .SelectMany(source => source.Geos.Where(geo => Countries.Find(geo) is not null).Select(geo => (Country: geo, Source: source)))
            .DistinctBy(pair => pair.Country)
            .OrderBy(pair => pair.Country, StringComparer.Ordinal),
    ];

    private static SortedDictionary<int, ActivityEmployment> EuropeOf(EmploymentSource source, EcosystemWeights weights)
    {
        var complete = new SortedDictionary<int, ActivityEmployment>();
        foreach (var year in source.Years)
        {
            if (ActivityEmployment.Of(source, Countries.Eu27Aggregate, year) is { } employment
                && Classifications.Ecosystems.All.All(ecosystem => employment.IsComplete(ecosystem.Code, weights)))
            {
                complete.Add(year, employment);
            }
        }

        return complete;
    }

    /// <summary>The EU27 of the same year, else of the nearest year of the same source, else the official figures of 2018.</summary>
    private static EcosystemShares BesideOf(EmploymentSource source, int year, SortedDictionary<int, ActivityEmployment> europe, EcosystemWeights weights)
    {
        if (europe.Count == 0)
        {
            return EcosystemShares.Official2018;
        }

        var nearest = europe.Keys.OrderBy(other => Math.Abs(other - year)).ThenByDescending(other => other).First();
        return CountryEcosystems.Of(source, Countries.Eu27Aggregate, nearest, weights, europe[nearest])!;
    }

    private static IEnumerable<CountryEcosystemRow> RowsOf(string country, EcosystemShares shares, EcosystemShares europe)
    {
        var ranks = shares.Ranks();
        return Classifications.Ecosystems.All.Select(ecosystem =>
            new CountryEcosystemRow(country, ecosystem.Code, shares, europe, ranks.TryGetValue(ecosystem.Code, out var rank) ? rank : null));
    }

    private static string SectorCode(ActivityCell cell) => cell.Divisions.Count == 1 ? cell.Divisions[0] : cell.Code;
}
