namespace Factsheets.Outputs.Maps;

/// <summary>A region of a map with its value.</summary>
/// <param name="RegionCode">NUTS code of the region.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value; null when there is no data, with the reason.</param>
/// <param name="Reason">Why there is no value; null when there is one.</param>
/// <param name="Drawing">How it appears.</param>
/// <param name="OutlineCodes">Codes of the outlines that draw it; one of another NUTS version where the territory is the same.</param>
public sealed record MappedRegion(string RegionCode, string Name, int? Value, string? Reason, RegionDrawing Drawing, IReadOnlyList<string> OutlineCodes)
{
    private static readonly string[] Overseas = ["FRY", "PT2", "PT3", "ES7", "NO0B"];

    /// <summary>The region with the outlines that draw it.</summary>
    /// <param name="code">NUTS code.</param>
    /// <param name="name">Name.</param>
    /// <param name="value">The value; null without data.</param>
    /// <param name="reason">Why there is no value.</param>
    /// <param name="version">NUTS version of the code.</param>
    /// <param name="outlines">The outlines of the map.</param>
    public static MappedRegion Of(string code, string name, int? value, string? reason, Classifications.NutsVersion version, RegionOutlines outlines)
    {
        var codes = Maps.OutlineCodes.Of(code, version, outlines);
        var drawing = codes.Count switch
        {
            0 when version == outlines.Version && outlines.PointOf(code) is not null => RegionDrawing.Dot,
            0 => RegionDrawing.NotDrawn,
            _ when Overseas.Any(prefix => codes[0].StartsWith(prefix, StringComparison.Ordinal)) => RegionDrawing.Inset,
            _ => RegionDrawing.Outline,
        };
        return new MappedRegion(code, name, value, reason, drawing, codes);
    }
}
