namespace Factsheets.Classifications;

/// <summary>A region of one NUTS version in regions of another.</summary>
/// <param name="Match">How it can be had from them.</param>
/// <param name="Codes">
/// Identical: the one code. Merged: the regions that add up to it. Part: the region that was split. Inexact: those that share territory
/// with it, as far as known. In ordinal order.
/// </param>
public sealed record NutsComposition(NutsMatch Match, IReadOnlyList<string> Codes)
{
    /// <summary>True when a figure of the region is a figure of the other version, or a sum of such figures.</summary>
    public bool IsExact => Match is NutsMatch.Identical or NutsMatch.Merged;
}
