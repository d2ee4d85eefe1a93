using System.CommandLine;

namespace Factsheets.Cli.Commands;

/// <summary><c>ingest</c>: drops into the lake.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var drops = new Argument<string[]>("drop") { Description = "Files or folders.", Arity = ArgumentArity.ZeroOrMore };
        var again = new Option<bool>("--again") { Description = "Make the lake anew from all drops that are in the store: deleted ones are withdrawn, rejected ones tried again." };
        var command = new Command("ingest", "Copies drops into the store and normalises them into the lake.") { drops, again };
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var given = parsed.GetValue(drops) ?? [];
            if (given.Length == 0 && !parsed.GetValue(again))
            {
                throw new UsageException("Name a drop, or --again to take all that are in the store.");
            }

            var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
            var pipeline = new FactsheetPipeline(store);
            var paths = await DropFiles.BringInAsync(store, given, cancellationToken);
            var report = await output.WithProgressAsync("Reading drops", _ => parsed.GetValue(again)
                ? pipeline.IngestAgainAsync(options, cancellationToken)
                : pipeline.IngestAsync(paths, options, cancellationToken));
            Reports.Tell(output, report);
            output.Result(FormattableString.Invariant($"{report.Accepted.Count} drops accepted, {report.Rejected.Count} rejected."));
            output.Document(Reports.Document(report));
            return report.Rejected.Count > 0 ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }
}
