using System.CommandLine;
using Factsheets.Outputs.Editions;

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
            var report = await BuildAsync(new FactsheetPipeline(store), request, output, cancellationToken);
            Reports.Tell(output, report, store);
            output.Document(Reports.Document(report));
            return ExitCode.Done;
        });
        return command;
    }

    public static async Task<BuildReport> BuildAsync(FactsheetPipeline pipeline, EditionRequest request, Output output, CancellationToken cancellationToken) =>
        await output.WithProgressAsync("Building", progress => request.IsToBePublished
            ? pipeline.BuildAsync(request.Options, request.Countries, progress, cancellationToken)
            : pipeline.BuildUnpublishedAsync(request.Options, request.Countries, progress, cancellationToken))
        ?? throw new InvalidOperationException("The lake has no data set that the catalogue gives a role; ingest one of those named in docs/sources.md first.");
}
