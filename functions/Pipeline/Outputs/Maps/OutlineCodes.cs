using Factsheets.Classifications;

namespace Factsheets.Outputs.Maps;

/// <summary>Which outlines draw a region of another NUTS version.</summary>
public static class OutlineCodes
{
    /// <summary>The outline of the same territory, or those that together are it.</summary>
    /// <param name="code">Code of the region.</param>
    /// <param name="version">NUTS version of the code.</param>
    /// <param name="outlines">The outlines.</param>
    /// <returns>None when the territory is not made of outlines: the region is not drawn.</returns>
    /// <remarks>A code that lived on in spite of a change lost or won at most 4 % of its people (2013 to 2021): its own outline draws it.</remarks>
    public static IReadOnlyList<string> Of(string code, NutsVersion version, RegionOutlines outlines)
    {
        var found = NutsCorrespondence.Of(code, version, outlines.Version);
        IReadOnlyList<string> codes = found.IsExact ? found.Codes : NutsCorrespondence.IsKnown(code, outlines.Version) ? [code] : [];
        return codes.All(part => outlines.Find(part) is not null) ? codes : [];
    }
}
