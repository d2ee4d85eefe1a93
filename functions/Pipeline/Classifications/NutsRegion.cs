namespace Factsheets.Classifications;

/// <summary>A region of the embedded NUTS lists, or a whole country. Source: Eurostat, NUTS 2013 to 2024.</summary>
/// <param name="Code">The code (<c>FRK2</c>); Eurostat's country code at level 0.</param>
/// <param name="Level">0 for a country to 3.</param>
/// <param name="Country">Eurostat's country code.</param>
/// <param name="Parent">The region one level up; null for a country.</param>
/// <param name="Name">The national name.</param>
/// <param name="Versions">The versions that list the code; none for a country without NUTS, which reports as a whole.</param>
public sealed record NutsRegion(string Code, int Level, string Country, string? Parent, string Name, IReadOnlySet<NutsVersion> Versions)
{
    /// <summary>Whether the version lists the code. The same code in two versions is not always the same territory.</summary>
    public bool IsIn(NutsVersion version) => Versions.Contains(version);
}
