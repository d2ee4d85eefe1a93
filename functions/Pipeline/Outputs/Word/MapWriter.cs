using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;
using Factsheets.Outputs.Word.Pictures;
using Microsoft.AspNetCore.Components;

namespace Factsheets.Outputs.Word;

/// <summary>A map with its legend and the leading regions beside it.</summary>
internal static class MapWriter
{
    private const int MapShare = 65;
    private static readonly string[] ClassColours = ["D7E5F1", "A9C7E0", "6F9FC6", "3A74A6", "12436D"];

    /// <summary>Writes them; the legend alone where nothing can be drawn.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet, RegionMap map, string title, RegionOutlines outlines)
    {
        var drawing = await PictureAsync(body, sheet, map, title, outlines) ?? Block.Paragraph("TableText", "");
        body.Add(WordTable.Layout("LayoutTable", title, [MapShare, 100 - MapShare], [[new WordCell([drawing]), new WordCell([.. Beside(map, sheet.CountryName)])]]));
        body.Note("The drawing", MapSentences.Drawing(map));
    }

    /// <summary>The map alone; null where nothing can be drawn.</summary>
    public static async Task<Paragraph?> PictureAsync(WordBody body, CountryFactsheet sheet, RegionMap map, string title, RegionOutlines outlines)
    {
        var picture = await PictureRenderer.RenderAsync<CascadingValue<RegionOutlines>>(new Dictionary<string, object?>
        {
            [nameof(CascadingValue<RegionOutlines>.Value)] = outlines,
            [nameof(CascadingValue<RegionOutlines>.ChildContent)] = Drawing(sheet, map, title),
        });
        return picture is null ? null : body.PictureParagraph(picture, WordTable.PageWidth * (MapShare - 2) / 100);
    }

    private static RenderFragment Drawing(CountryFactsheet sheet, RegionMap map, string title) => builder =>
    {
        builder.OpenComponent<MapSvg>(0);
        builder.AddComponentParameter(1, nameof(MapSvg.Map), map);
        builder.AddComponentParameter(2, nameof(MapSvg.CountryCode), sheet.CountryCode);
        builder.AddComponentParameter(3, nameof(MapSvg.Id), "map");
        builder.AddComponentParameter(4, nameof(MapSvg.Title), title);
        builder.AddComponentParameter(5, nameof(MapSvg.Description), MapSentences.Description(map, sheet.CountryName));
        builder.CloseComponent();
    };

    private static IEnumerable<Paragraph> Beside(RegionMap map, string country)
    {
        if (map.Regions.Any(region => region.Value == 0))
            yield return Entry(Inline.Swatch("FFFFFF"), "none");
        for (var i = 0; i < map.ClassBounds.Count; i++)
            yield return Entry(Inline.Swatch(ClassColours[i]), MapSentences.ClassRange(map, i));
        if (map.Regions.Any(region => region.Value is null))
            yield return Entry(Inline.Swatch("8B95A0", isHatched: true), "no data");
        if (map.NotDrawn.Count > 0)
            yield return Entry(Inline.Swatch("FFFFFF"), "not drawn by region");
        yield return Entry(Inline.Swatch("F1F1EF"), $"outside {country}");
        yield return Block.Paragraph("Legend", "");

        var leading = MapSentences.Leading(map);
        foreach (var region in leading.Count > 1 ? leading : [])
            yield return Block.Paragraph("Legend", Inline.Text(region.Name), Inline.Tab(), Inline.Strong(NumberText.Count(region.Value!.Value)));
    }

    private static Paragraph Entry(Run swatch, string text) => Block.Paragraph("Legend", swatch, Inline.Text($"\u00A0 {text}"));
}
