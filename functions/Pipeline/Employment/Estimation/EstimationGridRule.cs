using Factsheets.Classifications;

namespace Factsheets.Employment.Estimation;

/// <summary>Takes the grid of a country and year from a regional source, in the data's own region codes.</summary>
/// <remarks>
/// Leaves are the regions of level 2. Files mix NUTS versions: the country's regions are those of the version that lists most of the
/// codes with figures, and all of them belong to the grid, also those without a figure. Where no list has more than half of them (older
/// versions), the codes are taken as they stand. Extra-regio is a leaf where the source has it in the year; what it does not list there is 0.
/// </remarks>
public static class EstimationGridRule
{
    private const int Level1Length = 3;
    private const int Level2Length = 4;
    private const string ExtraRegio = "ZZ";

    /// <summary>The countries of which the source has regions, in ordinal order.</summary>
    public static IReadOnlyList<string> CountriesOf(EmploymentSource source) =>
        [.. source.Geos.Where(geo => geo.Length == Level2Length && NutsCode.TryParse(geo, out _)).Select(geo => geo[..2]).Distinct(StringComparer.Ordinal)];

    /// <summary>The grid.</summary>
    /// <param name="source">The regional source.</param>
    /// <param name="universe">What it covers.</param>
    /// <param name="country">Country code.</param>
    /// <param name="year">The year.</param>
    /// <returns>Null when the source has no region of the country in the year.</returns>
    public static EstimationGrid? Of(EmploymentSource source, Universe universe, string country, int year)
    {
        var regions = RegionsOf(source, country, year);
        if (regions.Count == 0)
        {
            return null;
        }

        var geos = GeosOf(country, regions, source.Has(country + ExtraRegio, year));
        var activities = ActivitiesOf(universe);
        var persons = geos.SelectMany(geo => activities.Select(activity => geo.Code == country + ExtraRegio
            ? OutsideRegions(source, activities, geo.Code, activity, year)
            : source.Cell(geo.Code, activity.Code, year).Persons));
        return new EstimationGrid(country, year, geos, activities, [.. persons]);
    }

    /// <summary>Extra-regio lists only what it has: the rest is 0, but for the divisions of a section that it has without them.</summary>
    private static double? OutsideRegions(EmploymentSource source, List<GridLine> activities, string geo, GridLine activity, int year)
    {
        var cell = source.Cell(geo, activity.Code, year);
        var isInListedSection = activity.Parent >= 0 && source.Cell(geo, activities[activity.Parent].Code, year) is { Persons: not 0 } section && section != EmploymentCell.Missing;
        return cell.Persons ?? (cell.IsConfidential || isInListedSection ? null : 0);
    }

    private static List<string> RegionsOf(EmploymentSource source, string country, int year)
    {
        var present = source.Geos
            .Where(geo => geo.Length == Level2Length && geo.StartsWith(country, StringComparison.Ordinal) && !geo.EndsWith(ExtraRegio, StringComparison.Ordinal) && source.Has(geo, year))
            .ToHashSet(StringComparer.Ordinal);
        var best = Enum.GetValues<NutsVersion>()
            .Select(version => NutsRegions.In(version).Where(region => region.Level == 2 && region.Country == country && !region.Code.EndsWith(ExtraRegio, StringComparison.Ordinal)).Select(region => region.Code).ToList())
            .OrderByDescending(codes => codes.Count(present.Contains)).ThenBy(codes => codes.Count)
            .First();
        return present.Count == 0 ? [] : 2 * best.Count(present.Contains) > present.Count ? best : [.. present.Order(StringComparer.Ordinal)];
    }

    private static List<GridLine> GeosOf(string country, IReadOnlyList<string> regions, bool hasExtraRegio)
    {
        var geos = new List<GridLine> { new(country, -1) };
        geos.AddRange(regions.Select(region => region[..Level1Length]).Distinct(StringComparer.Ordinal).Select(code => new GridLine(code, 0)));
        geos.AddRange(regions.Select(region => new GridLine(region, geos.FindIndex(geo => geo.Code == region[..Level1Length]))));
        if (hasExtraRegio)
        {
            geos.Add(new GridLine(country + ExtraRegio, 0));
        }

        return geos;
    }

    private static List<GridLine> ActivitiesOf(Universe universe)
    {
        var activities = new List<GridLine>();
        foreach (var block in universe.Blocks)
        {
            var section = activities.Count;
            activities.Add(new GridLine(block.Code, -1));
            activities.AddRange(block.Divisions.Where(division => division != block.Code).Select(division => new GridLine(division, section)));
        }

        return activities;
    }
}
