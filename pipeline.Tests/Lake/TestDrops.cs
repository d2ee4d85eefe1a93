using System.Globalization;
using System.Text;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Storage;
using Factsheets.Tests.Extracts;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Lake;

/// <summary>Small drops of one data set, and the lake read back.</summary>
internal static class TestDrops
{
    public static DropIngestion Ingestion(this TemporaryStore temporary) => new(temporary.Store, DropLimits.Default);

    /// <summary>Puts drops below <c>drops/eurostat/</c> and takes them all at once.</summary>
    public static async Task<IngestReport> IngestAsync(this TemporaryStore temporary, params (string Name, string Text)[] drops)
    {
        foreach (var (name, text) in drops)
        {
            await temporary.PutAsync(PathOf(name), text);
        }

        return await temporary.Ingestion().IngestAsync([.. drops.Select(drop => PathOf(drop.Name))], TemporaryStore.Token);
    }

    public static string PathOf(string name) => $"drops/eurostat/{name}";

    /// <summary>An SDMX-CSV with the dimensions <c>freq,unit,geo</c>.</summary>
    /// <param name="rows">Unit, geo, period, value, flag, confidentiality.</param>
    public static string Csv(params string[] rows) => "freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n" + string.Concat(rows.Select(row => $"A,{row}\n"));

    public static async Task<List<ExtractRow>> LakeRowsAsync(this TemporaryStore temporary, string dataset)
    {
        await using var stream = await temporary.Store.OpenReadAsync(LakeManifest.LakePath(dataset), ifMatch: null, TemporaryStore.Token);
        using var reader = await LakeReader.OpenAsync(stream, TemporaryStore.Token);
        return ExtractRow.ReadAll(reader);
    }

    public static async Task<LakeManifest> ManifestAsync(this TemporaryStore temporary, string dataset) =>
        (await temporary.Store.ReadJsonAsync<LakeManifest>(LakeManifest.ManifestPath(dataset), TemporaryStore.Token))!;

    /// <summary>A wide TSV in the new form.</summary>
    public static string Tsv(string[] periods, params (string Key, string[] Cells)[] rows)
    {
        var text = new StringBuilder("freq,unit,geo\\TIME_PERIOD\t" + string.Join('\t', periods.Select(period => period + " ")) + "\r\n");
        foreach (var (key, cells) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"A,{key}\t{string.Join('\t', cells)}\r\n");
        }

        return text.ToString();
    }
}
