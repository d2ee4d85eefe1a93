namespace Factsheets.Outputs.Maps;

/// <summary>The shapes of a map, in units of its drawing; without values.</summary>
public sealed record MapDrawing
{
    /// <summary>Width of every map.</summary>
    public const double Width = 600;

    /// <summary>Height of the part without boxes.</summary>
    public required double Height { get; init; }

    /// <summary>Other countries in the window.</summary>
    public required IReadOnlyList<MapShape> Neighbours { get; init; }

    /// <summary>The country as a whole where a region of it is not drawn; else empty.</summary>
    public required string Ground { get; init; }

    /// <summary>Regions in their place.</summary>
    public required IReadOnlyList<MapShape> Regions { get; init; }

    /// <summary>Regions in boxes; their shapes are in units of the box.</summary>
    public required IReadOnlyList<MapShape> Insets { get; init; }
}
