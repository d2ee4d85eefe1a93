using System.CommandLine;
using Factsheets.Events;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary><c>build</c>: indicators, factsheets and publication from the lake.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var flags = new EditionFlags();
        var command = new Command("build", "Computes indicators and factsheets from the lake and publishes the edition.");
        flags.AddTo(command);
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var request = await flags.RequestAsync(parsed, store, cancellationToken);
            var report = await BuildAsync(store, request, output, cancellationToken);
            var built = await BuiltEdition.ReadAsync(store, report, cancellationToken);
            built.Tell(output, store);
            output.Document(built.Document());
            return ExitCode.Done;
        });
        return command;
    }

    public static async Task<BuildReport> BuildAsync(IStore store, EditionRequest request, Output output, CancellationToken cancellationToken)
    {
        var report = await output.WithProgressAsync("Building", progress => new FactsheetPipeline(store).RunAsync(request, progress, cancellationToken))
            ?? throw new InvalidOperationException("The lake has no data set that the catalogue gives a role; ingest one of those named in docs/sources.md first.");
        if (report.IsPublished)
        {
            await store.DeleteAsync(FailureRecord.BuildPath, cancellationToken);
        }

        return report;
    }
}
