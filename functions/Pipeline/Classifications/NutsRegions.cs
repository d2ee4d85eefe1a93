using System.Collections.Frozen;
using nietras.SeparatedValues;

namespace Factsheets.Classifications;

/// <summary>
/// The code lists of NUTS 2013, 2016, 2021 and 2024. Versions are decided per code, because files mix them.
/// Countries outside the EU are listed for 2021 only (the United Kingdom for 2013 to 2021): other codes of theirs are of an older version,
/// never an error. Source: Eurostat (Regulation (EC) 1059/2003 and amendments).
/// </summary>
public static class NutsRegions
{
    // One set a combination of versions, shared by the regions that have it, so that equal regions compare equal.
    private static readonly Dictionary<string, FrozenSet<NutsVersion>> VersionSets = new(StringComparer.Ordinal);

    private static readonly IReadOnlyList<NutsRegion> All = EmbeddedTable.Read("nuts_codes.csv", ReadRegion);

    private static readonly FrozenDictionary<string, NutsRegion> ByCode = All.ToFrozenDictionary(region => region.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<NutsVersion, NutsRegion[]> ByVersion = Enum.GetValues<NutsVersion>().ToFrozenDictionary(
        version => version,
        version => All.Where(region => region.IsIn(version)).OrderBy(region => region.Code, StringComparer.Ordinal).ToArray());

    private static readonly FrozenDictionary<string, NutsVersion[]> VersionsByCode = All.ToFrozenDictionary(
        region => region.Code, region => region.Versions.Order().ToArray(), StringComparer.Ordinal);

    /// <summary>The region of a code, written exactly so; null when no embedded version lists it.</summary>
    public static NutsRegion? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>All regions of a version, every level and the extra-regio ones, in ordinal order of the codes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="NutsVersion"/>.</exception>
    public static IEnumerable<NutsRegion> In(NutsVersion version) =>
        ByVersion.TryGetValue(version, out var regions)
            ? regions.AsReadOnly()
            : throw new ArgumentOutOfRangeException(nameof(version), version, "There is no code list of this NUTS version.");

    /// <summary>The versions that list the code, oldest first; none when it is in no list.</summary>
    public static IReadOnlyList<NutsVersion> VersionsOf(string code) =>
        VersionsByCode.TryGetValue(code, out var versions) ? versions.AsReadOnly() : [];

    /// <summary>The newest version that lists the code; null when none does.</summary>
    public static NutsVersion? LatestVersionOf(string code) =>
        VersionsByCode.TryGetValue(code, out var versions) ? versions[^1] : null;

    /// <summary>
    /// Whether the code is of a version without an embedded list: well formed, of a country with NUTS, in no list (<c>ITD1</c> of NUTS 2006,
    /// <c>EL11</c>, <c>NO01</c>, and every code that spells Greece <c>GR</c>).
    /// </summary>
    public static bool IsOlderVersion(string code) =>
        NutsCode.TryParse(code, out var nuts)
        && !ByCode.ContainsKey(code)
        && (nuts.Country == "GR" || HasNuts(nuts.Country));

    /// <summary>Whether any embedded version divides the country (Eurostat code) into regions.</summary>
    public static bool HasNuts(string country) => ByCode.TryGetValue(country, out var region) && region.Level == 0;

    private static NutsRegion ReadRegion(SepReader.Row row) => new(
        row["code"].ToString(),
        row["level"].Parse<int>(),
        row["country"].ToString(),
        ParentOf(row.TextOrNull("parent")),
        row["name"].ToString(),
        VersionSet(row));

    // NUTS 2016 numbered the districts of Northern Ireland UKN06 to UKN16: for the last seven the first four characters name no region.
    private static string? ParentOf(string? listed) => listed == "UKN1" ? "UKN0" : listed;

    private static FrozenSet<NutsVersion> VersionSet(SepReader.Row row)
    {
        var versions = new List<NutsVersion>();
        foreach (var version in Enum.GetValues<NutsVersion>())
        {
            if (row.IsYes($"in_{version:D}"))
                versions.Add(version);
        }

        var key = string.Join(',', versions);
        if (!VersionSets.TryGetValue(key, out var set))
            VersionSets.Add(key, set = versions.ToFrozenSet());
        return set;
    }
}
