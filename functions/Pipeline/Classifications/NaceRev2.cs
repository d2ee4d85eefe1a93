using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>NACE Rev. 2: 21 sections and 88 divisions. Source: Regulation (EC) 1893/2006, as Eurostat writes the codes.</summary>
public static class NaceRev2
{
    private static readonly IReadOnlyList<(string Code, string Section, string Title)> Rows = EmbeddedTable.Read(
        "nace_rev2.csv", row => (row["code"].ToString(), row["section"].ToString(), row["title"].ToString().Trim()));

    /// <summary>The 88 divisions, in ordinal order of the codes.</summary>
    public static IReadOnlyList<NaceDivision> Divisions { get; } = ReadDivisions();

    /// <summary>The 21 sections, in ordinal order of the codes.</summary>
    public static IReadOnlyList<NaceSection> Sections { get; } =
        [.. Rows.Where(row => row.Code == row.Section).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new NaceSection(row.Code, row.Title))];

    private static readonly FrozenDictionary<string, NaceDivision> ByCode = Divisions.ToFrozenDictionary(division => division.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NaceDivision[]> BySection = Divisions.GroupBy(division => division.Section, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The division of a code, written exactly so (<c>C10</c>); null when there is none.</summary>
    public static NaceDivision? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The divisions of a section, in ordinal order; none for text that is no section.</summary>
    public static IReadOnlyList<NaceDivision> DivisionsOf(string section) =>
        BySection.TryGetValue(section, out var divisions) ? divisions.AsReadOnly() : [];

    /// <summary>
    /// The one cell an activity is: a section with a single division stands for that division (<c>D</c> is <c>D35</c>, <c>L</c> is <c>L68</c>,
    /// also <c>O</c>, <c>P</c>, <c>U</c>); every other text comes back unchanged.
    /// </summary>
    public static string Activity(string code) => BySection.TryGetValue(code, out var divisions) && divisions is [var only] ? only.Code : code;

    private static IReadOnlyList<NaceDivision> ReadDivisions()
    {
        var shortLabels = EmbeddedTable.Read("nace_short_labels.csv", row => (Code: row["code"].ToString(), Label: row["short_label"].ToString()))
            .ToDictionary(row => row.Code, row => row.Label, StringComparer.Ordinal);
        return
        [
            .. Rows.Where(row => row.Code != row.Section)
                .OrderBy(row => row.Code, StringComparer.Ordinal)
                .Select(row => new NaceDivision(row.Code, row.Section, row.Title, shortLabels[row.Code])),
        ];
    }
}
