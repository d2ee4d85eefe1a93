using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Tables;
using Factsheets.Outputs.Word;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Writes the files of an edition that come before its manifest.</summary>
/// <param name="store">The store.</param>
public sealed class EditionWriter(IStore store)
{
    private static readonly string[] CountryTables = ["fact_country_sector", "fact_country_ecosystem", "fact_region_sector", "fact_region_ecosystem", "fact_cluster_organisation", "fact_country_cluster", "fact_partnership", "fact_policy", "fact_state_of_play", "fact_semester_challenge"];
    private const string ClusterEcosystems = "fact_cluster_ecosystem";

    /// <summary>Writes the tables as Parquet and CSV, and the data package.</summary>
    public async Task WriteTablesAsync(EditionContext context, CancellationToken cancellationToken)
    {
        var folder = EditionPaths.Folder(context.Edition);
        foreach (var table in context.Tables)
        {
            await store.WriteAsync($"{folder}tables/{table.Contract.Name}.parquet", WriteCondition.None, (stream, token) => ParquetTable.WriteAsync(table, stream, token), cancellationToken);
            await store.WriteTextAsync($"{folder}tables/{table.Contract.Name}.csv", CsvTable.Write(table, table.Rows), WriteCondition.None, cancellationToken);
        }

        var rows = context.Tables.ToDictionary(table => table.Contract.Name, table => table.Rows.Count, StringComparer.Ordinal);
        await store.WriteTextAsync($"{folder}datapackage.json", DataPackage.Of(context.Edition, rows), WriteCondition.None, cancellationToken);
    }

    /// <summary>Writes a country's factsheet and tables, then its marker.</summary>
    public async Task WriteCountryAsync(EditionContext context, string country, CancellationToken cancellationToken)
    {
        var folder = EditionPaths.Folder(context.Edition) + EditionPaths.Country(country);
        var sheet = SheetOf(context, country);
        await store.WriteJsonAsync($"{folder}factsheet.json", sheet, WriteCondition.None, cancellationToken);
        await store.WriteTextAsync($"{folder}factsheet.html", await FactsheetRenderer.RenderAsync(sheet), WriteCondition.None, cancellationToken);
        var document = await WordRenderer.RenderAsync(sheet);
        await store.WriteAsync($"{folder}factsheet.docx", WriteCondition.None, async (stream, token) => await stream.WriteAsync(document, token), cancellationToken);
        foreach (var table in context.Tables.Where(table => CountryTables.Contains(table.Contract.Name)))
        {
            var column = table.Contract.Columns.Select((declared, i) => (declared.Name, i)).First(pair => pair.Name == "country_code").i;
            await store.WriteTextAsync($"{folder}tables/{table.Contract.Name}.csv", CsvTable.Write(table, table.Rows.Where(row => (string?)row[column] == country)), WriteCondition.None, cancellationToken);
        }

        var organisations = context.Landscape.Clusters.Of(country).Select(organisation => organisation.Record.Id).ToHashSet(StringComparer.Ordinal);
        var ecosystems = context.Tables.First(table => table.Contract.Name == ClusterEcosystems);
        await store.WriteTextAsync($"{folder}tables/{ClusterEcosystems}.csv", CsvTable.Write(ecosystems, ecosystems.Rows.Where(row => organisations.Contains((string)row[0]!))), WriteCondition.None, cancellationToken);
        await store.WriteJsonAsync(EditionPaths.Marker(context.Edition, country), new { country }, WriteCondition.None, cancellationToken);
    }

    /// <summary>The factsheet of a country.</summary>
    public static CountryFactsheet SheetOf(EditionContext context, string country) =>
        LandscapeParts.AddTo(new FactsheetBuilder(context.Indicators, context.Plan.Options, context.Sources, context.Edition).Build(country), context.Landscape, context.Regions, context.Sources);
}
