using Factsheets.Classifications;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>
/// Withholds estimates that would give a confidential cell away: level, share, location quotient, bounds and rank; their class stays.
/// </summary>
/// <remarks>
/// An estimate of a cell that the statistical office marked confidential is withheld when it is below 250 persons or its bounds are narrower
/// than 20 % of the upper one; then whatever gives a withheld one back, exactly or within such bounds: other estimates of the same section of the
/// region, or of the same division in the country, whose published sum leaves only it over, and estimated ecosystem figures that hold it. What
/// follows from published cells alone cannot be taken back here.
/// </remarks>
public static class DisclosureControl
{
    private const double LeastPersons = 250;

    /// <summary>The rows with what must be withheld taken out.</summary>
    /// <param name="years">The regional years.</param>
    /// <param name="sectors">Rows by sector.</param>
    /// <param name="ecosystems">Measured rows by ecosystem.</param>
    /// <param name="weights">The weights of the ecosystems.</param>
    public static (IReadOnlyList<RegionSectorRow> Sectors, IReadOnlyList<RegionEcosystemRow> Ecosystems) Apply(IReadOnlyList<RegionalYear> years, IReadOnlyList<RegionSectorRow> sectors, IReadOnlyList<RegionEcosystemRow> ecosystems, EcosystemWeights weights)
    {
        var withheldSectors = new HashSet<RegionSectorRow>(ReferenceEqualityComparer.Instance);
        var withheldEcosystems = new HashSet<RegionEcosystemRow>(ReferenceEqualityComparer.Instance);
        var byCountry = ecosystems.Where(row => row.Estimate is not null).ToLookup(row => (row.Year, row.Region.Country));
        foreach (var year in years)
        {
            foreach (var country in sectors.Where(row => row.Year == year.Year && row.Estimate is not null).GroupBy(row => row.Region.Country))
            {
                List<RegionSectorRow> hidden = [.. country];
                var sums = SumsOf(year, hidden);
                var found = WithheldCells(hidden, sums);
                withheldSectors.UnionWith(found.Select(cell => hidden[cell]));
                withheldEcosystems.UnionWith(WithheldFigures(year, hidden, sums, found, [.. byCountry[(year.Year, country.Key)]], weights));
            }
        }

        return (Ranked(sectors, row => withheldSectors.Contains(row) ? Without(row) : row), Ranked(ecosystems, row => withheldEcosystems.Contains(row) ? Without(row) : row));
    }

    /// <summary>The cells to withhold, as positions among the hidden ones of a country.</summary>
    private static HashSet<int> WithheldCells(List<RegionSectorRow> hidden, List<Dictionary<int, double>> sums)
    {
        var known = LinearDisclosure.Follow(sums, Unknown(hidden, Enumerable.Range(0, hidden.Count)));
        var withheld = Enumerable.Range(0, hidden.Count)
            .Where(cell => hidden[cell].Cell.IsConfidential && (hidden[cell].Persons < LeastPersons || known.Contains(cell)))
            .ToHashSet();
        while (true)
        {
            var given = LinearDisclosure.Follow(sums, Unknown(hidden, withheld)).Except(known).ToList();
            var more = given.Select(cell => SmallestBeside(cell, sums, hidden, withheld)).OfType<int>().ToList();
            if (more.Count == 0)
            {
                return withheld;
            }

            withheld.UnionWith(more);
        }
    }

    /// <summary>The ecosystem figures to withhold: those that give a withheld cell back.</summary>
    private static HashSet<RegionEcosystemRow> WithheldFigures(RegionalYear year, List<RegionSectorRow> hidden, List<Dictionary<int, double>> sums, HashSet<int> withheld, List<RegionEcosystemRow> figures, EcosystemWeights weights)
    {
        var unknown = Unknown(hidden, withheld);
        var known = LinearDisclosure.Follow(sums, unknown);
        var positions = withheld.ToDictionary(cell => (hidden[cell].Region.Code, hidden[cell].SectorCode));
        var parts = figures.ToDictionary(
            figure => figure,
            figure => EstimatedCells.Of(year, figure.Region.Code, figure.EcosystemCode, weights).Keys
                .Where(division => positions.ContainsKey((figure.Region.Code, division)))
                .ToDictionary(division => positions[(figure.Region.Code, division)], division => weights.Weight(figure.EcosystemCode, division)),
            (IEqualityComparer<RegionEcosystemRow>)ReferenceEqualityComparer.Instance);
        var shown = figures.Where(figure => parts[figure].Count > 0).ToHashSet<RegionEcosystemRow>(ReferenceEqualityComparer.Instance);
        while (shown.Count > 0)
        {
            var given = LinearDisclosure.Follow([.. sums, .. shown.Select(figure => parts[figure])], unknown).Except(known).ToHashSet();
            if (given.Count == 0)
            {
                break;
            }

            if (shown.RemoveWhere(figure => parts[figure].Keys.Any(given.Contains)) == 0)
            {
                shown.Clear();
            }
        }

        return figures.Where(figure => parts[figure].Count > 0 && !shown.Contains(figure)).ToHashSet<RegionEcosystemRow>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Sums that anybody can look up: sections of the regions, divisions of the country and of its larger areas.</summary>
    private static List<Dictionary<int, double>> SumsOf(RegionalYear year, List<RegionSectorRow> hidden)
    {
        var cells = hidden.Select((row, cell) => (Row: row, Cell: cell)).ToList();
        var sections = cells.Where(pair => year.IsInTotals(pair.Row.Region.Code, pair.Row.SectorCode)).GroupBy(pair => (pair.Row.Region.Code, year.Universe.BlockOfDivision(pair.Row.SectorCode).Code));
        var areas = cells.SelectMany(pair => AreasOf(pair.Row.Region.Code).Select(area => (pair.Cell, Area: area, pair.Row.SectorCode)))
            .Where(part => year.Source.Cell(part.Area, part.SectorCode, year.Year).Persons is not null)
            .GroupBy(part => (part.Area, part.SectorCode));
        return
        [
            .. sections.Select(section => section.ToDictionary(pair => pair.Cell, _ => 1.0)),
            .. areas.Select(area => area.ToDictionary(part => part.Cell, _ => 1.0)),
        ];
    }

    /// <summary>The areas that a region is part of, by its code: <c>ES</c> and <c>ES1</c> for <c>ES11</c>.</summary>
    private static IEnumerable<string> AreasOf(string region) => Enumerable.Range(2, region.Length - 2).Select(length => region[..length]);

    private static Dictionary<int, CellEstimate> Unknown(List<RegionSectorRow> hidden, IEnumerable<int> cells) =>
        cells.ToDictionary(cell => cell, cell => hidden[cell].Estimate!.Value);

    /// <summary>The smallest estimate that is not withheld yet in the sums of a cell; when there is none, in the sums of the cells beside it, and so on. Null when all are withheld.</summary>
    private static int? SmallestBeside(int cell, List<Dictionary<int, double>> sums, List<RegionSectorRow> hidden, HashSet<int> withheld)
    {
        var reached = new HashSet<int> { cell };
        while (true)
        {
            var beside = sums.Where(sum => sum.Keys.Any(reached.Contains)).SelectMany(sum => sum.Keys).ToHashSet();
            if (beside.Except(withheld).OrderBy(other => hidden[other].Persons).ThenBy(other => other).Select(other => (int?)other).FirstOrDefault() is { } smallest)
            {
                return smallest;
            }

            if (beside.IsSubsetOf(reached))
            {
                return null;
            }

            reached = beside;
        }
    }

    private static IReadOnlyList<TRow> Ranked<TRow>(IReadOnlyList<TRow> rows, Func<TRow, TRow> shown)
        where TRow : RegionActivityRow =>
        [.. rows.GroupBy(row => (row.Region.Code, row.Year)).SelectMany(region => AgglomerationRank.Assign([.. region.Select(shown)]))];

    private static RegionSectorRow Without(RegionSectorRow row) => row with
    {
        Cell = row.Cell with { LowerPersons = null },
        Estimate = null,
        Bounds = null,
        Share = null,
        ShareOfAllEmployment = null,
        LocationQuotient = null,
        Reason = row.Reason ?? IndicatorReason.Withheld,
        HasSizeStar = null,
        Withheld = KeptOf(row),
    };

    private static RegionEcosystemRow Without(RegionEcosystemRow row) => row with
    {
        Persons = null,
        Estimate = null,
        Bounds = null,
        Share = null,
        LocationQuotient = null,
        Reason = IndicatorReason.Withheld,
        Withheld = KeptOf(row),
    };

    private static WithheldFigure KeptOf(RegionActivityRow row)
    {
        var estimate = row.Estimate!.Value;
        return new WithheldFigure(row.IsAgglomeration, row.IsRelevant, row.Evidence, estimate.Method, estimate.SourceYear, estimate.Quality);
    }
}
