using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;
using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.3: cluster organisations.</summary>
internal static class ClustersWriter
{
    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet, RegionOutlines outlines)
    {
        body.Heading(2, "2.3", "Cluster organisations and cooperation", "s2-3");
        if (sheet.Clusters is not { } part)
        {
            body.Missing(Parts.Missing(sheet, Parts.Clusters), Labels.Clusters);
            return;
        }

        body.Paragraph(null, ClusterSentences.Leading(part, sheet.CountryName));
        await WriteRegionsAsync(body, part, sheet, outlines);
        await WriteMembersAsync(body, part, sheet.CountryName);
        body.Caption(Labels.ClusterEcosystems, ClusterSentences.EcosystemTitle(part), Labels.ClusterEcosystemsUnit, "fig4");
        body.Add(BarTableWriter.Of("Organisations by ecosystem", "Ecosystem", "Organisations", [.. part.Ecosystems.Select(ecosystem => (ecosystem.Name, ecosystem.Organisations))], isRegistry: true));
        body.Paragraph("Source", $"{ClusterSentences.Source(part)} {ClusterSentences.WithoutEcosystem(part)}");
    }

    private static async Task WriteRegionsAsync(WordBody body, ClusterPart part, CountryFactsheet sheet, RegionOutlines outlines)
    {
        body.Caption(Labels.Clusters, ClusterSentences.RegionTitle(part, sheet.CountryName), Labels.ClustersUnit, Parts.Clusters);
        if (sheet.ClusterMap is { } map && await MapWriter.PictureAsync(body, sheet, map, $"Cluster organisations by region, {sheet.CountryName}", outlines) is { } picture)
        {
            body.Add(picture);
            body.Paragraph("Source", MapSentences.Circles(map));
        }

        List<(string Name, int Count)> rows = [.. part.Regions.Where(region => region.Organisations > 0).Select(region => ($"{region.RegionName} ({region.RegionCode})", region.Organisations))];
        if (rows.Count > 0)
            body.Add(BarTableWriter.Of("Cluster organisations by region", "Region", "Organisations", rows, isRegistry: true));
        body.Paragraph("Source", ClusterSentences.None(part));
        if (part.Unplaced.Count > 0)
        {
            body.Note($"Without a region: {NumberText.Count(part.Unplaced.Count)}", "They count for the country only.");
            foreach (var organisation in part.Unplaced)
                body.Paragraph("ListBullet", Inline.Strong(organisation.Name), Inline.Text($": {ClusterSentences.Reason(organisation)}"));
        }

        body.Paragraph("Source", $"{ClusterSentences.Source(part)} {ClusterSentences.Coverage(part)} {part.GazetteerAttribution}".TrimEnd());
    }

    private static async Task WriteMembersAsync(WordBody body, ClusterPart part, string country)
    {
        if (part.Members is not { } members)
        {
            body.Note(Labels.MembersLead, ClusterSentences.NoMembers(country));
            return;
        }

        var shown = Wording.Shortened(country, 30);
        body.Caption(Labels.Members, ClusterSentences.MemberTitle(members), Labels.MembersUnit, "fig3");
        body.Picture(await PictureRenderer.RenderAsync<MemberBars>(new Dictionary<string, object?> { [nameof(MemberBars.Members)] = members, [nameof(MemberBars.Country)] = country }));
        body.Add(WordTable.Of(
            "DataTable",
            "Members by type",
            [new("Type", 40), new($"Members, {shown}", 20, IsNumber: true), new($"{shown}, %", 20, IsNumber: true), new("EU27, %", 20, IsNumber: true)],
            members.Shares.Select(share => (IReadOnlyList<WordCell>)
                [WordCell.Of(share.Name), WordCell.Number(share.Members, NumberText.Count), WordCell.Number(share.SharePct, NumberText.OneDecimal), WordCell.Number(share.EuSharePct, NumberText.OneDecimal)])));
        body.Paragraph("Source", $"{ClusterSentences.Source(part)} {ClusterSentences.MemberUniverse(members, part.Organisations)} {ClusterSentences.Rounding(members)}".TrimEnd());
    }
}
