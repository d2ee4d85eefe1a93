namespace Factsheets.Outputs.Maps;

/// <summary>A map of a country's regions: the values, and how each region is drawn.</summary>
public sealed record RegionMap
{
    /// <summary>What the values count, in the plural: "relevant sector agglomerations".</summary>
    public required string Counts { get; init; }

    /// <summary>Least value of each class of colour, ascending; below the first stands "none". Empty where circles show the value.</summary>
    public required IReadOnlyList<int> ClassBounds { get; init; }

    /// <summary>The line that names where the outlines come from.</summary>
    public required string OutlineSource { get; init; }

    /// <summary>NUTS version of the outlines.</summary>
    public required int OutlineNutsVersion { get; init; }

    /// <summary>The regions, by code.</summary>
    public required IReadOnlyList<MappedRegion> Regions { get; init; }

    /// <summary>Regions that the map lacks, by name.</summary>
    public IReadOnlyList<string> NotDrawn => [.. Regions.Where(region => region.Drawing == RegionDrawing.NotDrawn).Select(region => region.Name)];

    /// <summary>The class of a value: 0 for none, 1 to 5 for a colour.</summary>
    public int ClassOf(int value) => ClassBounds.Count(bound => value >= bound);
}
