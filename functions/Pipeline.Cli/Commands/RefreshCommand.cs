using System.CommandLine;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;

namespace Factsheets.Cli.Commands;

/// <summary><c>refresh</c>: what Eurostat has updated becomes drops, lake and edition.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var datasets = new Option<string[]>("--dataset") { Description = "Data set; may be repeated. Without it those of the options, or of the source catalogue.", AllowMultipleArgumentsPerToken = true };
        var force = new Option<bool>("--force") { Description = "Download also what is unchanged, and take what has shrunk to less than half." };
        var command = new Command("refresh", "Downloads what Eurostat has updated into drops/, takes it into the lake, builds and publishes.") { datasets, force, CommonOptions.AllowShrinking };
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var chosen = ChosenOf(parsed.GetValue(datasets) ?? []);
            var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
            var pipeline = new FactsheetPipeline(store);
            var refreshed = await output.WithProgressAsync("Refreshing", progress =>
                pipeline.RefreshAsync(EurostatRefresh.Open(store), options, chosen, parsed.GetValue(force), progress, cancellationToken));
            Tell(output, refreshed);
            var built = await BuiltEdition.ReadAsync(store, await BuildCommand.BuildAsync(store, EditionRequest.OfStore with { AllowsShrinking = parsed.GetValue(CommonOptions.AllowShrinking) }, output, cancellationToken), cancellationToken);
            built.Tell(output, store);
            output.Document(new
            {
                refresh = refreshed.Outcomes.Select(outcome => new { outcome.Dataset, outcome.Status, outcome.LastUpdate, outcome.DropPath, outcome.Failure }),
                ingest = refreshed.Ingest is null ? null : Reports.Document(refreshed.Ingest),
                build = built.Document(),
            });
            return refreshed.Ingest is { Rejected.Count: > 0 } || refreshed.Outcomes.Any(IsFailed) ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> ChosenOf(string[] datasets)
    {
        try
        {
            return [.. datasets.SelectMany(text => text.Split(',')).Select(text => RefreshOptions.CheckDataset(text.Trim().ToLowerInvariant()))];
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static void Tell(Output output, RefreshReport refreshed)
    {
        foreach (var outcome in refreshed.Outcomes)
        {
            if (IsFailed(outcome))
            {
                output.Error($"failed {outcome}");
            }
            else
            {
                output.Tell(outcome.ToString());
            }
        }

        if (refreshed.Ingest is { } ingest)
        {
            Reports.Tell(output, ingest);
        }
    }

    private static bool IsFailed(RefreshOutcome outcome) => outcome.Status == RefreshStatus.Failed;
}
