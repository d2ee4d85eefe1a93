using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Sections that the labour force survey publishes together by region.</summary>
/// <param name="Code">Its code there (<c>B-E</c>, <c>M_N</c>).</param>
/// <param name="Sections">Its sections.</param>
public sealed record SectionGroup(string Code, IReadOnlyList<string> Sections)
{
    /// <summary>Code of what respondents named no activity for; it is in no group.</summary>
    public const string NoResponse = "NRP";

    /// <summary>Code of a region's whole employment.</summary>
    public const string Total = "TOTAL";

    /// <summary>The groups that divide the economy, in the order of the classification.</summary>
    public static IReadOnlyList<SectionGroup> All { get; } =
    [
        new("A", ["A"]),
        new("B-E", ["B", "C", "D", "E"]),
        new("F", ["F"]),
        new("G-I", ["G", "H", "I"]),
        new("J", ["J"]),
        new("K", ["K"]),
        new("L", ["L"]),
        new("M_N", ["M", "N"]),
        new("O-Q", ["O", "P", "Q"]),
        new("R-U", ["R", "S", "T", "U"]),
    ];

    /// <summary>Its divisions.</summary>
    public IReadOnlyList<string> Divisions { get; } = [.. Sections.SelectMany(NaceRev2.DivisionsOf).Select(division => division.Code)];

    /// <summary>True when the universe has every section of the group as a whole.</summary>
    public bool IsIn(Universe universe) => Sections.All(section => universe.Blocks.Any(block => block.Code == section));
}
