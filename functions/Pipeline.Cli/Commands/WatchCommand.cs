using System.CommandLine;
using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary><c>watch</c>: takes drops as they come and publishes, until it is stopped.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var command = new Command("watch", "Does what the function app does: takes files put into drops/ when their size has been still for 2 seconds, builds and publishes, until it is stopped (Ctrl-C). Ignores .tmp and .part.") { CommonOptions.AllowShrinking };
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var told = new Told(output, store);
            output.Tell($"Watching {store.LocationOf("drops")}; Ctrl-C ends it.");
            try
            {
                await new DropWatch(store, new FactsheetPipeline(store), TimeProvider.System, told) { AllowsShrinking = parsed.GetValue(CommonOptions.AllowShrinking) }.RunAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                output.Tell("Ended. The store is whole; what was left half-way is taken up by the next run.");
            }

            output.Document(told);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says a line an event, and keeps what the document at the end lists.</summary>
    private sealed class Told(Output output, IStore store) : IWatchEvents
    {
        public SortedSet<string> Taken { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<string, Rejection> Rejected { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Editions { get; } = new(StringComparer.Ordinal);

        void IWatchEvents.Taken(string path, IngestReport? report)
        {
            Taken.Add(path);
            output.Tell($"{path}: {DropOutcome.Of(report)}");
            foreach (var (rejected, rejection) in report?.Rejected ?? new Dictionary<string, Rejection>())
            {
                Rejected[rejected] = rejection;
                output.Error($"rejected {rejected}: {rejection}");
            }
        }

        public void Built(BuildReport? report)
        {
            if (report is null)
            {
                output.Tell("Nothing to build from yet.");
                return;
            }

            Editions.Add(report.Manifest.Edition);
            foreach (var finding in report.Findings)
            {
                output.Tell($"Finding in edition {report.Manifest.Edition}: {finding.Message}");
            }

            output.Result($"Edition {report.Manifest.Edition} {(report.IsNew ? "was built" : "exists")} and is published: {store.LocationOf(EditionPaths.Latest + "index.html")}");
        }

        public void Failed(string what, Exception reason) => output.Error($"Failed: {what}: {reason.Message}");
    }
}
