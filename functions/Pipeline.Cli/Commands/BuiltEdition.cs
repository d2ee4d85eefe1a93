using System.Globalization;
using Factsheets.Employment;
using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Index;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli.Commands;

/// <summary>What a build has made, read back from the edition.</summary>
/// <param name="Report">The report.</param>
/// <param name="Index">The index of the edition.</param>
/// <param name="ReferenceYear">Its reference year; null without a regional source.</param>
internal sealed record BuiltEdition(BuildReport Report, EditionIndex Index, ReferenceYear? ReferenceYear)
{
    private EditionManifest Manifest => Report.Manifest;

    /// <summary>Rows by table.</summary>
    private Dictionary<string, int> Tables => Manifest.Files.Where(file => file.Rows is not null && file.Path.EndsWith(".parquet", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => file.Rows!.Value, StringComparer.Ordinal);

    public static async Task<BuiltEdition> ReadAsync(IStore store, BuildReport report, CancellationToken cancellationToken)
    {
        var folder = EditionPaths.Folder(report.Manifest.Edition);
        var index = await store.ReadJsonAsync<EditionIndex>(folder + EditionIndex.FileName, cancellationToken);
        var quality = await store.ReadJsonAsync<Quality>(folder + DataQuality.FileName, cancellationToken);
        return index is null ? throw new InvalidDataException($"{folder}{EditionIndex.FileName} is missing.") : new BuiltEdition(report, index, quality?.ReferenceYear);
    }

    public void Tell(Output output, IStore store)
    {
        var table = new Table { Border = TableBorder.Minimal }
            .AddColumn("country").AddColumn("ecosystems").AddColumn(new TableColumn("sector aggl.").RightAligned()).AddColumn(new TableColumn("ecosystem aggl.").RightAligned());
        foreach (var country in Index.Countries)
        {
            table.AddRow(
                new Text($"{country.CountryCode} {country.CountryName}"),
                new Text(country.LeadingEcosystem is { } leader ? FormattableString.Invariant($"{leader} leads, {country.LeadingSharePct:0.0} % ({country.EmploymentYear})") : "-"),
                new Text(country.SectorAgglomerations is { } sectors ? FormattableString.Invariant($"{sectors} ({country.RegionYear})") : "-"),
                new Text(country.EcosystemAgglomerations?.ToString(CultureInfo.InvariantCulture) ?? "-"));
        }

        output.Result(table);
        var built = Report.IsNew ? "was built" : "exists";
        var published = Report.IsPublished ? "published" : "not published, for flags override the store's options (--publish publishes it)";
        output.Result($"Edition {Manifest.Edition} {built} and is {published}: {Manifest.Countries.Count} factsheets, {Tables.Count} tables.");
        var folder = Report.IsPublished ? EditionPaths.Latest : EditionPaths.Folder(Manifest.Edition);
        foreach (var finding in Report.Findings)
        {
            output.Result($"Finding: {finding.Message}");
        }

        output.Result($"Look at {store.LocationOf(folder + "index.html")}");
        output.Result($"Tables  {store.LocationOf(folder + "tables")} (Parquet and CSV)");
    }

    public object Document() => new
    {
        Manifest.Edition,
        Report.IsNew,
        Report.IsPublished,
        ReferenceYear,
        Manifest.Countries,
        Tables,
        Report.Findings,
    };

    /// <summary>The one thing that is read from the data quality.</summary>
    private sealed record Quality(ReferenceYear? ReferenceYear);
}
