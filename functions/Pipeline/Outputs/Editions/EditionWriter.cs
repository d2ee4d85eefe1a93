using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Index;
using Factsheets.Outputs.Tables;
using Factsheets.Outputs.Word;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Writes the files of an edition that come before its manifest, and a marker after each part.</summary>
/// <param name="store">The store.</param>
public sealed class EditionWriter(IStore store)
{
    private static readonly string[] CountryTables = ["fact_country_sector", "fact_country_ecosystem", "fact_region_sector", "fact_region_ecosystem", "fact_cluster_organisation", "fact_country_cluster", "fact_partnership", "fact_policy", "fact_state_of_play", "fact_semester_challenge"];
    private const string ClusterEcosystems = "fact_cluster_ecosystem";
    private const string ChangeTable = "fact_agglomeration_change";

    // Longer than a dead builder holds the lock, and than a living one writes large tables.
    private const int LockTries = 300;
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(60);

    private readonly EditionShelf _shelf = new(store);
    private readonly EditionWork _work = new(store);

    /// <summary>Puts down the plan and writes the tables as Parquet and CSV, the data package, the data quality and the coverage; what another run has written stays.</summary>
    /// <param name="context">The edition.</param>
    /// <param name="cancellationToken">Cancels the call; the next run goes on.</param>
    /// <returns>Countries that are still to be written.</returns>
    /// <exception cref="InvalidDataException">A table breaks its declaration: nothing is written.</exception>
    /// <exception cref="StoreConflictException">Another builder was at it for five minutes, or the lock was lost.</exception>
    public async Task<IReadOnlyList<string>> WriteTablesAsync(EditionContext context, CancellationToken cancellationToken)
    {
        await using var held = await store.WaitForLeaseAsync(EditionPaths.BuilderLock(context.Edition), LockDuration, LockTries, cancellationToken);
        return await held.UnderAsync(EditionPaths.BuilderLock(context.Edition), WriteAloneAsync, cancellationToken);

        async Task<IReadOnlyList<string>> WriteAloneAsync(CancellationToken token)
        {
            if (await _shelf.FindAsync(context.Edition, token) is not null)
            {
                // Another builder was faster.
                return [];
            }

            await _work.StartAsync(context.Edition, context.Plan, token);
            if (await _work.OpenCountriesAsync(context.Edition, token) is { } open)
            {
                return open;
            }

            IntegrityCheck.Check(context.Tables);
            await _work.EndTablesAsync(context.Edition, await WriteTablesAloneAsync(context, token), token);
            return (await _work.OpenCountriesAsync(context.Edition, token))!;
        }
    }

    /// <summary>Writes a country's factsheet and tables, then its marker.</summary>
    public async Task WriteCountryAsync(EditionContext context, string country, CancellationToken cancellationToken)
    {
        var folder = EditionPaths.Country(country);
        var files = new EditionFileWriter(store, context.Edition);
        var sheet = SheetOf(context, country);
        await files.WriteJsonAsync($"{folder}factsheet.json", sheet, cancellationToken);
        await files.WriteTextAsync($"{folder}factsheet.html", rows: null, await FactsheetRenderer.RenderAsync(sheet, context.Outlines), cancellationToken);
        var document = await WordRenderer.RenderAsync(sheet, context.Outlines);
        await files.WriteAsync($"{folder}factsheet.docx", rows: null, async (stream, token) => await stream.WriteAsync(document, token), cancellationToken);
        foreach (var table in context.Tables.Where(table => CountryTables.Contains(table.Contract.Name) || (table.Contract.Name == ChangeTable && sheet.Changes is not null)))
        {
            var column = table.Contract.Columns.Select((declared, i) => (declared.Name, i)).First(pair => pair.Name == "country_code").i;
            await files.WriteTextAsync($"{folder}tables/{table.Contract.Name}.csv", rows: null, CsvTable.Write(table, table.Rows.Where(row => (string?)row[column] == country)), cancellationToken);
        }

        var organisations = context.Landscape.Clusters.Of(country).Select(organisation => organisation.Record.Id).ToHashSet(StringComparer.Ordinal);
        var ecosystems = context.Tables.First(table => table.Contract.Name == ClusterEcosystems);
        await files.WriteTextAsync($"{folder}tables/{ClusterEcosystems}.csv", rows: null, CsvTable.Write(ecosystems, ecosystems.Rows.Where(row => organisations.Contains((string)row[0]!))), cancellationToken);
        await _work.EndCountryAsync(context.Edition, country, new CountryMarker(IndexCountry.Of(sheet), files.Files, Failure: null), cancellationToken);
    }

    /// <summary>The factsheet of a country.</summary>
    public static CountryFactsheet SheetOf(EditionContext context, string country)
    {
        var sheet = context.Compared.GetValueOrDefault(country)
            ?? new FactsheetBuilder(context.Indicators, context.Plan.Options, context.Sources, context.Edition, context.Outlines).Build(country);
        return LandscapeParts.AddTo(sheet, context.Landscape, context.Regions, context.Sources, context.Outlines);
    }

    private async Task<TablesMarker> WriteTablesAloneAsync(EditionContext context, CancellationToken cancellationToken)
    {
        var files = new EditionFileWriter(store, context.Edition);
        foreach (var table in context.Tables)
        {
            var name = $"tables/{table.Contract.Name}";
            await files.WriteAsync($"{name}.parquet", table.Rows.Count, (stream, token) => ParquetTable.WriteAsync(table, stream, token), cancellationToken);
            await files.WriteTextAsync($"{name}.csv", table.Rows.Count, CsvTable.Write(table, table.Rows), cancellationToken);
        }

        var rows = context.Tables.ToDictionary(table => table.Contract.Name, table => table.Rows.Count, StringComparer.Ordinal);
        await files.WriteTextAsync("datapackage.json", rows: null, DataPackage.Of(context.Edition, rows), cancellationToken);
        await files.WriteJsonAsync(DataQuality.FileName, DataQuality.Of(context.Indicators, context.Landscape, context.Edition) with { OutputFindings = OutputChecks.Of(context.Tables) }, cancellationToken);
        await files.WriteJsonAsync(EditionCoverage.FileName, EditionCoverage.Of(context.Indicators, context.Edition), cancellationToken);
        var only = context.Plan.OnlyCountries;
        return new TablesMarker(context.Indicators.ReferenceYear?.Year, [.. context.CountryCodes.Where(country => only.Count == 0 || only.Contains(country))], files.Files, context.Boundaries);
    }
}
