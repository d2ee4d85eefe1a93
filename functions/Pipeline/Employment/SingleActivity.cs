using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Sections that hold one division: section and division are the same activity under two codes.</summary>
public static class SingleActivity
{
    private static readonly FrozenDictionary<string, string> Others = NaceRev2.Sections
        .Select(section => (Section: section.Code, Divisions: NaceRev2.DivisionsOf(section.Code)))
        .Where(pair => pair.Divisions.Count == 1)
        .SelectMany(pair => new[] { (pair.Section, Division: pair.Divisions[0].Code), (Section: pair.Divisions[0].Code, Division: pair.Section) })
        .ToFrozenDictionary(pair => pair.Section, pair => pair.Division, StringComparer.Ordinal);

    /// <summary>The other code of an activity (<c>D</c> for <c>D35</c>, <c>D35</c> for <c>D</c>); null for all others.</summary>
    public static string? OtherCodeOf(string activity) => Others.GetValueOrDefault(activity);
}
