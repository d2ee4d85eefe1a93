using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli.Commands;

/// <summary>Words for what ingestion and build have done.</summary>
internal static class Reports
{
    public static void Tell(Output output, IngestReport report)
    {
        foreach (var change in report.Changes.Where(change => change.Manifest is not null))
        {
            var manifest = change.Manifest!;
            var what = (change.IsChanged, change.Target.IsDataset) switch
            {
                (false, _) => "unchanged",
                (true, true) => FormattableString.Invariant($"{manifest.Cells:N0} cells, {manifest.Rows:N0} rows, {manifest.Missing:N0} bare missing"),
                (true, false) => FormattableString.Invariant($"{manifest.Cells:N0} rows read, {manifest.Rows:N0} kept"),
            };
            output.Tell(FormattableString.Invariant($"{change.Dataset}: {what}"));
            if (change.IsChanged && manifest.Revision is { } revision)
            {
                output.Tell(FormattableString.Invariant($"  against the state before: {revision.CellsAdded:N0} {(change.Target.IsDataset ? "cells" : "rows")} added, {revision.CellsRemoved:N0} removed, {revision.CellsChanged:N0} changed"));
            }

            foreach (var line in change.Differences.Concat(change.IsChanged ? manifest.Remarks : []))
            {
                output.Tell($"  {line}");
            }

            foreach (var drop in manifest.Drops.Where(drop => change.IsChanged && drop.CellsWon is not null))
            {
                output.Tell(FormattableString.Invariant($"  {drop.Drop.Path}: {drop.CellsWon:N0} {(change.Target.IsDataset ? "cells" : "rows")} come from this partial drop"));
            }

            foreach (var drop in manifest.Drops.Where(drop => drop.IsSuperseded))
            {
                output.Tell($"  {drop.Drop.Path}: replaced by a later complete drop");
            }
        }

        foreach (var (path, rejection) in report.Rejected)
        {
            output.Error($"rejected {path}: {rejection}");
        }
    }

    public static object Document(IngestReport report) => new
    {
        accepted = report.Accepted.Select(drop => drop.Path),
        rejected = report.Rejected,
        datasets = report.Changes.Where(change => change.Manifest is not null).Select(change => new { change.Dataset, change.IsChanged, change.Manifest!.Cells, change.Manifest.Rows, change.Manifest.Missing, change.Manifest.Revision, change.Differences, change.Manifest.Remarks, drops = change.Manifest.Drops }),
    };

    public static void Tell(Output output, BuildReport report, IStore store)
    {
        var table = new Table { Border = TableBorder.Minimal }
            .AddColumn("country").AddColumn("ecosystems").AddColumn(new TableColumn("sector aggl.").RightAligned()).AddColumn(new TableColumn("ecosystem aggl.").RightAligned());
        foreach (var country in report.Countries)
        {
            var sheet = EditionWriter.SheetOf(report.Context, country);
            if (sheet.Employment is null && sheet.SectorAgglomerations is null)
            {
                continue;
            }

            table.AddRow(
                new Text($"{country} {sheet.CountryName}"),
                new Text(sheet.Employment is { } figure ? FormattableString.Invariant($"{figure.Ecosystems[0].Name} leads, {figure.Ecosystems[0].SharePct:0.0} % ({figure.Year})") : "-"),
                new Text(sheet.SectorAgglomerations is { } sectors ? FormattableString.Invariant($"{sectors.Total} ({sectors.Year})") : "-"),
                new Text(sheet.EcosystemAgglomerations?.Total.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
        }

        output.Result(table);
        var built = report.IsNew ? "was built" : "exists";
        var published = report.IsPublished ? "published" : "not published, for flags override the store's options (--publish publishes it)";
        output.Result($"Edition {report.Context.Edition} {built} and is {published}: {report.Countries.Count} factsheets, {report.Context.Tables.Count} tables.");
        var folder = report.IsPublished ? EditionPaths.Latest : EditionPaths.Folder(report.Context.Edition);
        output.Result($"Look at {store.LocationOf(folder + "index.html")}");
        output.Result($"Tables  {store.LocationOf(folder + "tables")} (Parquet and CSV)");
    }

    public static object Document(BuildReport report) => new
    {
        report.Context.Edition,
        report.IsNew,
        report.IsPublished,
        reference_year = report.Context.Indicators.ReferenceYear,
        report.Countries,
        tables = report.Context.Tables.ToDictionary(table => table.Contract.Name, table => table.Rows.Count),
    };
}
