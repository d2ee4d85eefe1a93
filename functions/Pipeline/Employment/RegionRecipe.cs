using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Where the figures of a region stand in data of a NUTS version.</summary>
/// <param name="Codes">Codes of the same territory, in the order in which they are looked for.</param>
/// <param name="Parts">The regions that add up to it, used where no such code has the figure; none when there are none.</param>
public sealed record RegionRecipe(IReadOnlyList<string> Codes, IReadOnlyList<RegionRecipe> Parts)
{
    /// <summary>The recipe of a region.</summary>
    /// <param name="code">Code of the region.</param>
    /// <param name="version">NUTS version of the code.</param>
    /// <param name="data">NUTS version of the country's data. Codes that it does not know are read as of the newest version that does.</param>
    public static RegionRecipe Of(string code, NutsVersion version, NutsVersion data)
    {
        var codes = CodesOf(code, version, data).Distinct(StringComparer.Ordinal).ToList();
        return new RegionRecipe(codes, [.. PartsOf(code, version, data)]);
    }

    /// <summary>All codes that may give the region or a part of it.</summary>
    public IEnumerable<string> AllCodes() => Codes.Concat(Parts.SelectMany(part => part.AllCodes()));

    private static IEnumerable<string> CodesOf(string code, NutsVersion version, NutsVersion data)
    {
        if (code.Length == 2)
        {
            return [code];
        }

        var versions = Enum.GetValues<NutsVersion>().OrderByDescending(other => other == version).ThenByDescending(other => other == data).ThenByDescending(other => other);
        return versions.Select(other => NutsCorrespondence.Of(code, version, other))
            .Where(found => found.Match == NutsMatch.Identical)
            .Select(found => found.Codes[0])
            .Where(found => ReadAs(found, data) is { } read && NutsCorrespondence.AreIdentical(code, version, found, read))
            .Concat(OldestCodeOf(code, version) is { } oldest && OlderNutsCodes.SameAs(oldest) is { } older ? [older] : []);
    }

    private static IEnumerable<RegionRecipe> PartsOf(string code, NutsVersion version, NutsVersion data)
    {
        if (code.Length == 3)
        {
            return NutsRegions.In(version)
                .Where(region => region.Parent == code && !NutsCode.Parse(region.Code).IsExtraRegio)
                .Select(region => Of(region.Code, version, data));
        }

        var found = NutsCorrespondence.Of(code, version, data);
        return found.Match == NutsMatch.Merged ? found.Codes.Select(part => Of(part, data, data))
            : OldestCodeOf(code, version) is { } oldest ? OlderNutsCodes.PartsOf(oldest).Select(part => new RegionRecipe([part], []))
            : [];
    }

    private static NutsVersion? ReadAs(string code, NutsVersion data) =>
        NutsCorrespondence.IsKnown(code, data) ? data
        : Enum.GetValues<NutsVersion>().Reverse().Where(version => NutsCorrespondence.IsKnown(code, version)).Select(version => (NutsVersion?)version).FirstOrDefault();

    private static string? OldestCodeOf(string code, NutsVersion version) =>
        NutsCorrespondence.Of(code, version, NutsVersion.Nuts2013) is { Match: NutsMatch.Identical } found ? found.Codes[0] : null;
}
