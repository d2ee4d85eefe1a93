using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.3: cluster organisations.</summary>
internal static class ClustersWriter
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        body.Heading(2, "2.3", "Cluster organisations and cooperation", "s2-3");
        if (sheet.Clusters is not { } part)
        {
            body.Missing(Parts.Missing(sheet, Parts.Clusters), "Figure 2 · Cluster organisations by region");
            return;
        }

        body.Paragraph(null, ClusterSentences.Leading(part, sheet.CountryName));
        WriteRegions(body, part);
        WriteMembers(body, part, sheet.CountryName);
        body.Caption("Figure 4 · Organisations by ecosystem", ClusterSentences.EcosystemTitle(part), "Number of organisations; one can name several ecosystems, or none", "fig4");
        body.Add(BarTableWriter.Of("Organisations by ecosystem", "Ecosystem", "Organisations", [.. part.Ecosystems.Select(ecosystem => (ecosystem.Name, ecosystem.Organisations))], isRegistry: true));
        body.Paragraph("Source", $"{ClusterSentences.Source(part)} {ClusterSentences.WithoutEcosystem(part)}");
    }

    private static void WriteRegions(WordBody body, ClusterPart part)
    {
        body.Caption("Figure 2 · Cluster organisations by region", ClusterSentences.RegionTitle(part), "Number of organisations in the registry, by reporting region", Parts.Clusters);
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

    private static void WriteMembers(WordBody body, ClusterPart part, string country)
    {
        if (part.Members is not { } members)
        {
            body.Note("Members by type", $"No organisation of {country} states its members in the registry.");
            return;
        }

        var shown = Wording.Shortened(country, 30);
        body.Caption("Figure 3 · Members by type", null, "Percent of the members of the organisations that state them", "fig3");
        body.Add(WordTable.Of(
            "DataTable",
            "Members by type",
            [new("Type", 40), new($"Members, {shown}", 20, IsNumber: true), new($"{shown}, %", 20, IsNumber: true), new("EU, %", 20, IsNumber: true)],
            members.Shares.Select(share => (IReadOnlyList<WordCell>)
                [WordCell.Of(share.Name), WordCell.Number(share.Members, NumberText.Count), WordCell.Number(share.SharePct, NumberText.OneDecimal), WordCell.Number(share.EuSharePct, NumberText.OneDecimal)])));
        body.Paragraph("Source", $"{ClusterSentences.Source(part)} {ClusterSentences.MemberUniverse(members, part.Organisations)} {ClusterSentences.Rounding(members)}".TrimEnd());
    }
}
