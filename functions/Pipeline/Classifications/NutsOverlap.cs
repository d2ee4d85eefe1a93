namespace Factsheets.Classifications;

/// <summary>Two regions of one level in two NUTS versions that share territory.</summary>
/// <param name="From">Code in the one version.</param>
/// <param name="To">Code in the other.</param>
/// <param name="IsFromInside">True when the first lies wholly in the second.</param>
/// <param name="IsToInside">True when the second lies wholly in the first.</param>
internal readonly record struct NutsOverlap(string From, string To, bool IsFromInside, bool IsToInside)
{
    /// <summary>The same pair, seen from the other version.</summary>
    internal NutsOverlap Turned => new(To, From, IsToInside, IsFromInside);
}
