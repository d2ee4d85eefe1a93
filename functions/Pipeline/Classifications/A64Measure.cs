namespace Factsheets.Classifications;

/// <summary>What the national accounts figures of a table measure; it decides by which ratios an aggregate is split.</summary>
public enum A64Measure
{
    /// <summary>Employed persons.</summary>
    Employment,

    /// <summary>Gross value added.</summary>
    ValueAdded,
}
