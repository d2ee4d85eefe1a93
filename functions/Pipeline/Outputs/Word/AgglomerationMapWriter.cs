using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Word;

/// <summary>Map 1: relevant agglomerations by region.</summary>
internal static class AgglomerationMapWriter
{
    /// <summary>Writes map, data and source.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet, RegionMap map, AgglomerationTable table, RegionOutlines outlines)
    {
        body.Caption(Labels.AgglomerationMap, MapSentences.Title(map), AgglomerationMaps.Unit(map), Parts.AgglomerationMap);
        await MapWriter.WriteAsync(body, sheet, map, $"{Wording.Capitalised(map.Counts)} by region, {sheet.CountryName}", outlines);
        body.Add(DataOf(map, table, sheet.EcosystemAgglomerations));
        body.Paragraph("Source", AgglomerationMaps.Source(map, table, sheet.Method));
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Table DataOf(RegionMap map, AgglomerationTable sectors, AgglomerationTable? ecosystems)
    {
        List<WordColumn> columns = [new("Region", 60), new("Sectors", 20, IsNumber: true)];
        if (sectors.LikelyTotal > 0)
            columns.Add(new WordColumn(Labels.LikelyColumn, 20, IsNumber: true));
        if (ecosystems is not null)
            columns.Add(new WordColumn("Ecosystems", 20, IsNumber: true));

        return WordTable.Of("DataTable", "Data of Map 1: relevant agglomerations by region", columns, map.Regions.Select(region =>
        {
            List<WordCell> row = [WordCell.Of($"{region.RegionCode} {region.Name}"), WordCell.Number(region.Value, NumberText.Count)];
            if (sectors.LikelyTotal > 0)
                row.Add(WordCell.Number(AgglomerationMaps.LikelyOf(region, sectors), NumberText.Count));
            if (ecosystems is not null)
                row.Add(WordCell.Number(CountOf(ecosystems, region.RegionCode), NumberText.Count));
            return (IReadOnlyList<WordCell>)row;
        }), WordTable.PageWidth * 2 / 3);
    }

    private static double? CountOf(AgglomerationTable table, string region) =>
        table.Regions.FirstOrDefault(each => each.RegionCode == region) is { Reason: null } known ? known.Agglomerations.Count : null;
}
