using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Benchmarks;

/// <summary>
/// Made-up employment of the size of a full file of the structural business statistics: all regions of NUTS 2013 at level 2 with the areas
/// above them, 68 divisions and their sections, 8 years. Small cells are confidential, for years on end, and with them the smallest other one of each sum
/// that would give them away. The same every time.
/// </summary>
internal static class GeneratedEmployment
{
    private const string Dataset = "sbs_r_nuts06_r2";
    private const string ExtraRegio = "ZZ";
    private const int FirstYear = 2008;
    private const int Years = 8;
    private const int Seed = 2014;
    private const double ConfidentialBelow = 60;
    private const double OftenConfidentialBelow = 1500;

    private static readonly Universe Business = Universe.Of(["B", "C", "D", "E", "F", "G", "H", "I", "J", "L", "M", "N", "S95"]);

    /// <summary>Regional employment and local units.</summary>
    public static EmploymentSources Sources()
    {
        List<(string Geo, string Activity, int Year, EmploymentCell Cell)> persons = [], units = [];
        foreach (var country in Regions().GroupBy(region => region.Country))
        {
            AddCountry(country.Key, [.. country.Select(region => region.Code)], persons, units);
        }

        EmploymentSource[] sources = [SourceOf(EmploymentRole.RegionByDivision, persons), SourceOf(EmploymentRole.RegionLocalUnits, units)];
        return new EmploymentSources(sources.ToLookup(source => source.Entry.Role), []);
    }

    /// <summary>Regions at level 2.</summary>
    public static IEnumerable<NutsRegion> Regions() =>
        NutsRegions.In(NutsVersion.Nuts2013).Where(region => region.Level == 2 && !region.Code.EndsWith(ExtraRegio, StringComparison.Ordinal));

    private static EmploymentSource SourceOf(EmploymentRole role, IEnumerable<(string Geo, string Activity, int Year, EmploymentCell Cell)> cells) =>
        new(SourceCatalogue.Default.Entries.First(entry => entry.Dataset == Dataset && entry.Role == role), cells);

    private static void AddCountry(string country, List<string> regions, List<(string, string, int, EmploymentCell)> persons, List<(string, string, int, EmploymentCell)> units)
    {
        var random = new Random(Seed + (country[0] * 31) + country[1]);
        var geos = GeosOf(country, regions);
        var activities = ActivitiesOf();
        var leaves = regions.SelectMany(region => Business.Divisions.Select(division => (region, division))).ToList();
        var national = Business.Divisions.ToDictionary(division => division, _ => LogNormal(random, 1.2), StringComparer.Ordinal);
        var sizes = regions.ToDictionary(region => region, _ => 400_000 * LogNormal(random, 0.6) / Business.Divisions.Count, StringComparer.Ordinal);
        var levels = leaves.ToDictionary(leaf => leaf, leaf => sizes[leaf.region] * national[leaf.division] * LogNormal(random, 0.9));
        var discretion = leaves.ToDictionary(leaf => leaf, _ => random.NextDouble());
        for (var year = FirstYear; year < FirstYear + Years; year++)
        {
            var employed = leaves.ToDictionary(leaf => leaf, leaf => Math.Round(levels[leaf] = levels[leaf] * LogNormal(random, 0.06)));
            var full = Filled(country, year, geos, activities, employed);
            var hidden = Hidden(full, cell => IsConfidential(full, cell, discretion, random));
            for (var cell = 0; cell < full.Count; cell++)
            {
                var (geo, activity) = (geos[full.GeoOf(cell)].Code, activities[full.ActivityOf(cell)].Code);
                persons.Add((geo, activity, year, hidden.Contains(cell) ? new EmploymentCell(null, null, "c") : new EmploymentCell(full.Persons[cell], null, null)));
                units.Add((geo, activity, year, new EmploymentCell(Math.Ceiling(full.Persons[cell]!.Value / 9), null, null)));
            }
        }
    }

    private static bool IsConfidential(EstimationGrid grid, int cell, Dictionary<(string, string), double> discretion, Random random)
    {
        var persons = grid.Persons[cell]!.Value;
        var chance = discretion[(grid.Geos[grid.GeoOf(cell)].Code, grid.Activities[grid.ActivityOf(cell)].Code)] + (0.1 * random.NextDouble());
        return persons > 0 && (persons < ConfidentialBelow || (persons < OftenConfidentialBelow && chance < 0.3) || chance < 0.05);
    }

    /// <summary>The confidential cells with the smallest other part of each sum that leaves but one hidden.</summary>
    private static HashSet<int> Hidden(EstimationGrid grid, Func<int, bool> isConfidential)
    {
        var hidden = grid.Leaves.Where(isConfidential).ToHashSet();
        var margins = Margin.Of(grid).Where(margin => margin.Parts.Count > 1).ToList();
        for (var hasGrown = true; hasGrown;)
        {
            hasGrown = false;
            foreach (var margin in margins.Where(margin => !hidden.Contains(margin.Total) && margin.Parts.Count(hidden.Contains) == 1))
            {
                var open = margin.Parts.Where(part => !hidden.Contains(part) && grid.Persons[part] > 0).ToList();
                hasGrown |= hidden.Add(open.Count > 0 ? open.MinBy(part => grid.Persons[part]) : margin.Total);
            }
        }

        return hidden;
    }

    private static EstimationGrid Filled(string country, int year, List<GridLine> geos, List<GridLine> activities, Dictionary<(string, string), double> employed)
    {
        var empty = new EstimationGrid(country, year, geos, activities, new double?[geos.Count * activities.Count]);
        var persons = new double?[empty.Count];
        for (var cell = empty.Count - 1; cell >= 0; cell--)
        {
            persons[cell] = Sum(cell);
        }

        return new EstimationGrid(country, year, geos, activities, persons);

        double Sum(int cell) =>
            empty.ActivityChildren[empty.ActivityOf(cell)] is { Count: > 0 } divisions ? divisions.Sum(division => Sum(empty.Cell(empty.GeoOf(cell), division)))
            : empty.GeoChildren[empty.GeoOf(cell)] is { Count: > 0 } parts ? parts.Sum(part => Sum(empty.Cell(part, empty.ActivityOf(cell))))
            : employed[(geos[empty.GeoOf(cell)].Code, activities[empty.ActivityOf(cell)].Code)];
    }

    private static List<GridLine> GeosOf(string country, List<string> regions)
    {
        var geos = new List<GridLine> { new(country, -1) };
        geos.AddRange(regions.Select(region => region[..3]).Distinct(StringComparer.Ordinal).Select(area => new GridLine(area, 0)));
        geos.AddRange(regions.Select(region => new GridLine(region, geos.FindIndex(geo => geo.Code == region[..3]))));
        return geos;
    }

    private static List<GridLine> ActivitiesOf()
    {
        var activities = new List<GridLine>();
        foreach (var block in Business.Blocks)
        {
            var section = activities.Count;
            activities.Add(new GridLine(block.Code, -1));
            activities.AddRange(block.Divisions.Where(division => division != block.Code).Select(division => new GridLine(division, section)));
        }

        return activities;
    }

    private static double LogNormal(Random random, double sigma) =>
        Math.Exp(sigma * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
}
