namespace Factsheets.Outputs.Maps;

/// <summary>How a region appears on a map.</summary>
public enum RegionDrawing
{
    /// <summary>By its outline, in its place.</summary>
    Outline,

    /// <summary>By its outline, in a box of its own with its own scale: regions overseas.</summary>
    Inset,

    /// <summary>By a dot where people live, for want of an outline.</summary>
    Dot,

    /// <summary>Not at all: its territory is not made of the outlines there are.</summary>
    NotDrawn,
}
