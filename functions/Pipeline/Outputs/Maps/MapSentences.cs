using Factsheets.Classifications;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Maps;

/// <summary>The text of a map of counts, each sentence a rule on its values.</summary>
internal static class MapSentences
{
    private const int MostNamed = 3;
    private const int MostLeading = 10;

    /// <summary>Title: who has the most, and who has none.</summary>
    public static string Title(RegionMap map)
    {
        var known = map.Regions.Where(region => region.Value is not null).ToList();
        if (known.Count == 0)
            return "No region has data";

        var most = known.Max(region => region.Value!.Value);
        if (most == 0)
            return known.Count == 1 ? $"{known[0].Name} has none" : "No region has any";

        if (known.Count == 1)
            return $"{known[0].Name} has {Wording.Number(most)}";

        var least = known.Min(region => region.Value!.Value);
        if (least == most)
            return $"Every region has {Wording.Number(most)}";

        var leaders = known.Where(region => region.Value == most).ToList();
        var who = leaders.Count > MostNamed ? $"{Wording.Capitalised(Wording.Number(leaders.Count))} regions" : Wording.List([.. leaders.Select(region => region.Name)]);
        return $"{who} {Wording.Form(leaders.Count, "has", "have")} the most, {Wording.Number(most)}{(leaders.Count > 1 ? " each" : "")}; {Rest(known, least, leaders.Count)}";
    }

    /// <summary>Description of the drawing for those who do not see it.</summary>
    public static string Description(RegionMap map, string country)
    {
        var unknown = map.Regions.Count(region => region.Value is null);
        return $"Map of {country} with {Wording.Number(map.Regions.Count)} {Wording.Form(map.Regions.Count, "region", "regions")}. {Title(map)}. " +
               (unknown > 0 ? $"{Wording.Capitalised(Wording.Number(unknown))} {Wording.Form(unknown, "region has", "regions have")} no data. " : "") +
               "All values are in the table below the map.";
    }

    /// <summary>What a reader must know of the drawing; null when nothing.</summary>
    public static string? Drawing(RegionMap map)
    {
        var insets = map.Regions.Count(region => region.Drawing == RegionDrawing.Inset);
        string?[] parts =
        [
            insets == 0 ? null : Wording.Form(insets, "The region in a box is drawn to its own scale.", "The regions in boxes are drawn each to its own scale."),
            map.NotDrawn.Count == 0 ? null : $"{Wording.List(map.NotDrawn)} {Wording.Form(map.NotDrawn.Count, "is", "are")} not drawn: the boundaries changed since, the table has the values.",
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(' ', known) : null;
    }

    /// <summary>What a reader must know of a map with circles, and whose outlines it shows.</summary>
    public static string Circles(RegionMap map) =>
        string.Join(' ', new[] { "The area of a circle is in proportion to the number; a dashed ring stands for none.", Drawing(map), $"Outlines: {map.OutlineSource}." }.OfType<string>());

    /// <summary>The values of a class of colour in words, as in "4–7" or "12 and more".</summary>
    /// <param name="map">A map with classes.</param>
    /// <param name="i">The class, from 0.</param>
    public static string ClassRange(RegionMap map, int i)
    {
        var from = map.ClassBounds[i];
        if (i == map.ClassBounds.Count - 1)
            return $"{NumberText.Count(from)} and more";

        var to = map.ClassBounds[i + 1] - 1;
        return from == to ? NumberText.Count(from) : $"{NumberText.Count(from)}–{NumberText.Count(to)}";
    }

    /// <summary>The regions with the most, at most ten, ties by name; none without any.</summary>
    public static IReadOnlyList<MappedRegion> Leading(RegionMap map) =>
    [
        .. map.Regions.Where(region => region.Value > 0)
            .OrderByDescending(region => region.Value)
            .ThenBy(region => FoldedText.Of(region.Name), StringComparer.Ordinal)
            .Take(MostLeading),
    ];

    private static string Rest(List<MappedRegion> known, int least, int leaders)
    {
        var none = known.Count(region => region.Value == 0);
        if (none > 0)
            return $"{Wording.Number(none)} {Wording.Form(none, "has", "have")} none";

        var rest = known.Count - leaders;
        return rest == 1 ? $"the other has {Wording.Number(least)}" : $"the others have at least {Wording.Number(least)}";
    }
}
