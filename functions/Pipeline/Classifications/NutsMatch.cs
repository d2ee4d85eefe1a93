namespace Factsheets.Classifications;

/// <summary>How a region of one NUTS version can be had from the regions of another.</summary>
public enum NutsMatch
{
    /// <summary>One region of the other version is the same territory, under the same or another code.</summary>
    Identical,

    /// <summary>Several whole regions of the other version make it up.</summary>
    Merged,

    /// <summary>It is a part of one region of the other version, which was split.</summary>
    Part,

    /// <summary>Borders cross, or nothing is known of them: it cannot be had exactly.</summary>
    Inexact,
}
