using Factsheets.Classifications;
using Factsheets.Employment.Estimation;

namespace Factsheets.Employment;

/// <summary>A source with regions, read by regions of any NUTS version.</summary>
/// <remarks>
/// The version of the data is decided for each country and year from its codes: files mix versions. A cell is the published one of an identical
/// region; else the sum of the parts, when all of them are published; else missing, with what the published parts hold as lower bound.
/// </remarks>
/// <param name="source">The source.</param>
public sealed class RegionalSource(EmploymentSource source)
{
    private readonly Dictionary<(string Country, int Year), NutsVersion?> _versions = [];
    private readonly Dictionary<(string Code, NutsVersion Version, NutsVersion Data), RegionRecipe> _recipes = [];

    /// <summary>The source.</summary>
    public EmploymentSource Source => source;

    /// <summary>NUTS version of a country's regions in a year; null when it has none at levels 1 and 2.</summary>
    public NutsVersion? VersionOf(string country, int year)
    {
        if (!_versions.TryGetValue((country, year), out var version))
        {
            _versions.Add((country, year), version = NutsVersionRule.OfCodes([.. RegionCodes(country, year)], year));
        }

        return version;
    }

    /// <summary>The cell of a region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="version">The NUTS version of its code.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="year">The year.</param>
    public EmploymentCell Cell(string region, NutsVersion version, string activity, int year) => Read(RecipeOf(region, version, year), activity, year);

    /// <summary>The estimate of a region's cell: that of an identical region, else the sum of its parts, each published or estimated.</summary>
    /// <param name="region">The region.</param>
    /// <param name="version">The NUTS version of its code.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="year">The year.</param>
    /// <param name="find">The estimate of a geo and activity in the data's own codes; null when there is none.</param>
    /// <returns>Null when a part is neither published nor estimated.</returns>
    public CellEstimate? Estimate(string region, NutsVersion version, string activity, int year, Func<string, string, CellEstimate?> find) =>
        Estimate(RecipeOf(region, version, year), activity, year, find);

    /// <summary>True when the source has any figure of the region, or of a part of it, in the year.</summary>
    public bool Has(string region, NutsVersion version, int year) => RecipeOf(region, version, year).AllCodes().Any(code => source.Has(code, year));

    /// <summary>
    /// True when the figures of a region cannot be had because the data divides the country otherwise in that year, or has it under an older code
    /// of another territory.
    /// </summary>
    public bool IsDividedOtherwise(string region, NutsVersion version, int year) =>
        VersionOf(region[..2], year) is { } data
        && !Has(region, version, year)
        && (!NutsCorrespondence.Of(region, version, data).IsExact || OlderNutsCodes.OverlapsOf(region).Any(code => source.Has(code, year)));

    /// <summary>The codes that give the figures of a region in a year: that of an identical region, else those of the parts; none without figures.</summary>
    public IReadOnlyList<string> CodesOf(string region, NutsVersion version, int year)
    {
        var recipe = RecipeOf(region, version, year);
        return recipe.Codes.FirstOrDefault(code => source.Has(code, year)) is { } own ? [own] : [.. recipe.AllCodes().Where(code => source.Has(code, year)).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> RegionCodes(string country, int year) =>
        source.Geos.Where(geo => geo.Length is 3 or 4 && geo.StartsWith(country, StringComparison.Ordinal)
            && NutsCode.TryParse(geo, out var code) && !code.IsExtraRegio && source.Has(geo, year));

    private RegionRecipe RecipeOf(string region, NutsVersion version, int year)
    {
        var key = (region, version, VersionOf(region[..2], year) ?? version);
        if (!_recipes.TryGetValue(key, out var recipe))
        {
            _recipes.Add(key, recipe = RegionRecipe.Of(key.region, key.version, key.Item3));
        }

        return recipe;
    }

    private CellEstimate? Estimate(RegionRecipe recipe, string activity, int year, Func<string, string, CellEstimate?> find)
    {
        if (Read(recipe, activity, year).Persons is { } persons)
        {
            return CellEstimate.OfPublished(persons, year);
        }

        if (recipe.Codes.Select(code => find(code, activity)).FirstOrDefault(found => found is not null) is { } own)
        {
            return own;
        }

        var parts = recipe.Parts.Select(part => Estimate(part, activity, year, find)).ToList();
        return parts.Count > 0 && parts.TrueForAll(part => part is not null) ? CellEstimate.SumOf([.. parts.Select(part => (1.0, part!.Value))]) : null;
    }

    private EmploymentCell Read(RegionRecipe recipe, string activity, int year)
    {
        var own = EmploymentCell.Missing;
        foreach (var code in recipe.Codes)
        {
            var cell = source.Cell(code, activity, year);
            if (cell.Persons is not null)
            {
                return cell;
            }

            own = own == EmploymentCell.Missing ? cell : own;
        }

        return recipe.Parts.Count == 0 ? own : EmploymentCell.SumOf([.. recipe.Parts.Select(part => Read(part, activity, year))], own);
    }
}
