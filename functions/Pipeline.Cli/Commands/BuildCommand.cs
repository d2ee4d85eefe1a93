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
            var options = await flags.OptionsAsync(parsed, store, cancellationToken);
            var report = await BuildAsync(new FactsheetPipeline(store), options, flags.Countries(parsed), output, cancellationToken);
            Reports.Tell(output, report, store.Root);
            output.Document(Reports.Document(report));
            return ExitCode.Done;
        });
        return command;
    }

    public static async Task<BuildReport> BuildAsync(FactsheetPipeline pipeline, FactsheetOptions options, IReadOnlyList<string> countries, Output output, CancellationToken cancellationToken) =>
        await output.WithProgressAsync("Building", progress => pipeline.BuildAsync(options, countries, progress, cancellationToken))
        ?? throw new InvalidOperationException("The lake has no data set that the catalogue gives a role; ingest one of those named in docs/sources.md first.");
}
