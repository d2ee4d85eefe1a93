using System.CommandLine;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli.Commands;

/// <summary><c>status</c>: data sets, editions, rejections.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", "Lists data sets, editions and rejections.");
        command.SetWork(async (_, store, output, cancellationToken) =>
        {
            var datasets = await ReadAllAsync<LakeManifest>(store, LakeTarget.ManifestFolder, cancellationToken);
            var rejections = await ReadAllAsync<Rejection>(store, "rejected/", cancellationToken);
            var editions = await store.ListAsync(EditionPaths.Editions, cancellationToken)
                .Where(path => path.EndsWith("/" + EditionManifest.FileName, StringComparison.Ordinal))
                .Select(path => path[EditionPaths.Editions.Length..].Split('/')[0]).ToListAsync(cancellationToken);
            var current = await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, cancellationToken);

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
                output.Result(edition == current?.Edition ? $"edition {edition} (published)" : $"edition {edition}");
            }

            foreach (var (path, rejection) in rejections)
            {
                output.Result($"rejected {path}: {rejection}");
            }

            output.Document(new { datasets = datasets.Select(pair => pair.Content), editions, current = current?.Edition, rejections = rejections.ToDictionary(pair => pair.Path, pair => pair.Content) });
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<(string Path, T Content)>> ReadAllAsync<T>(IStore store, string prefix, CancellationToken cancellationToken)
        where T : class
    {
        var all = new List<(string, T)>();
        foreach (var path in await store.ListAsync(prefix, cancellationToken).ToListAsync(cancellationToken))
        {
            if (await store.ReadJsonAsync<T>(path, cancellationToken) is { } content)
            {
                all.Add((path, content));
            }
        }

        return all;
    }
}
