using System.CommandLine;
using System.Globalization;
using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli.Commands;

/// <summary><c>status</c>: data sets, editions, what was rejected or has failed.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", "Lists data sets, editions, and what was rejected or has failed.");
        command.SetWork(async (_, store, output, cancellationToken) =>
        {
            var datasets = await ReadAllAsync<LakeManifest>(store, store.ListAsync(LakeTarget.ManifestFolder, cancellationToken), cancellationToken);
            var rejections = await ReadAllAsync<Rejection>(store, store.ListAsync("rejected/", cancellationToken), cancellationToken);
            var refreshes = await ReadAllAsync<Rejection>(store, store.ListAsync(RefreshPaths.Work, cancellationToken).Where(path => RefreshPaths.DatasetOfFailure(path) is not null), cancellationToken);
            var shelf = new EditionShelf(store);
            var editions = await shelf.ListAsync(cancellationToken);
            var current = await shelf.CurrentAsync(cancellationToken);
            var inWork = await new EditionWork(store).ListAsync(cancellationToken);
            var failedBuild = await store.ReadJsonAsync<Rejection>(FailureRecord.BuildPath, cancellationToken);

            var table = new Table { Border = TableBorder.Minimal }
                .AddColumn("data set").AddColumn(new TableColumn("drops").RightAligned()).AddColumn(new TableColumn("rows").RightAligned()).AddColumn("periods").AddColumn("last update");
            foreach (var (path, manifest) in datasets)
            {
                var lastUpdate = manifest.Drops.Max(drop => drop.Drop.LastUpdate);
                table.AddRow(
                    new Text(LakeTarget.OfManifest(path).Id),
                    new Text(FormattableString.Invariant($"{manifest.Drops.Count}")),
                    new Text(FormattableString.Invariant($"{manifest.Rows:N0}")),
                    new Text(manifest.Periods.Count == 0 ? "" : $"{manifest.Periods[0]} to {manifest.Periods[^1]}"),
                    new Text(lastUpdate is { } moment ? FormattableString.Invariant($"{moment:yyyy-MM-dd}") : "not said"));
            }

            output.Result(table);
            foreach (var edition in editions)
            {
                output.Result(edition == current ? $"edition {edition} (published)" : $"edition {edition}");
            }

            foreach (var edition in inWork)
            {
                output.Result($"edition {edition.Edition} in the making: {edition.Done} of {edition.Countries?.ToString(CultureInfo.InvariantCulture) ?? "?"} countries written");
                foreach (var (country, failure) in edition.Failed)
                {
                    output.Result($"  failed {country}: {failure}");
                }
            }

            if (failedBuild is not null)
            {
                output.Result($"failed {FailureRecord.BuildPath}: {failedBuild}");
            }

            foreach (var (path, failure) in refreshes)
            {
                output.Result($"failed refresh {RefreshPaths.DatasetOfFailure(path)}: {failure}");
            }

            foreach (var (path, rejection) in rejections)
            {
                output.Result($"rejected {path}: {rejection}");
            }

            output.Document(new
            {
                datasets = datasets.Select(pair => pair.Content),
                editions,
                current,
                in_the_making = inWork,
                failed_build = failedBuild,
                failed_refreshes = refreshes.ToDictionary(pair => RefreshPaths.DatasetOfFailure(pair.Path)!, pair => pair.Content),
                rejections = rejections.ToDictionary(pair => pair.Path, pair => pair.Content),
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<(string Path, T Content)>> ReadAllAsync<T>(IStore store, IAsyncEnumerable<string> paths, CancellationToken cancellationToken)
        where T : class
    {
        var all = new List<(string, T)>();
        foreach (var path in await paths.ToListAsync(cancellationToken))
        {
            if (await store.ReadJsonAsync<T>(path, cancellationToken) is { } content)
            {
                all.Add((path, content));
            }
        }

        return all;
    }
}
