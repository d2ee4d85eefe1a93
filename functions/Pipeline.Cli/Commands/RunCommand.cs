using System.CommandLine;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary><c>run</c>: drops in, factsheets out.</summary>
internal static class RunCommand
{
    private const string Drops = "drops/";

    public static Command Create()
    {
        var drops = new Argument<string[]>("drop") { Description = "Files or folders; without any: the bundled samples on an empty store, else a build.", Arity = ArgumentArity.ZeroOrMore };
        var samples = new Option<bool>("--samples") { Description = "Take the bundled samples." };
        var flags = new EditionFlags();
        var command = new Command("run", "Takes drops, builds the edition and publishes it.") { drops, samples };
        flags.AddTo(command);
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var request = await flags.RequestAsync(parsed, store, cancellationToken);
            var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
            var pipeline = new FactsheetPipeline(store);
            var given = parsed.GetValue(drops) ?? [];
            IngestReport? ingested = null;
            if (await ChooseAsync(store, given, parsed.GetValue(samples), output, cancellationToken) is { Count: > 0 } chosen)
            {
                var paths = await DropFiles.BringInAsync(store, chosen, cancellationToken);
                ingested = await output.WithProgressAsync("Reading drops", _ => pipeline.IngestAsync(paths, options, cancellationToken));
                Reports.Tell(output, ingested);
            }

            var built = await BuiltEdition.ReadAsync(store, await BuildCommand.BuildAsync(store, request, output, cancellationToken), cancellationToken);
            built.Tell(output, store);
            output.Document(new { ingest = ingested is null ? null : Reports.Document(ingested), build = built.Document() });
            return ingested is { Rejected.Count: > 0 } ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> ChooseAsync(IStore store, string[] given, bool samples, Output output, CancellationToken cancellationToken)
    {
        var there = await store.ListAsync(Drops, cancellationToken).ToListAsync(cancellationToken);
        var sampleNames = Directory.EnumerateFiles(SampleFolder, "*", SearchOption.AllDirectories).Select(file => Drops + Path.GetRelativePath(SampleFolder, file).Replace(Path.DirectorySeparatorChar, '/')).ToHashSet(StringComparer.Ordinal);
        if (store is BlobStore && !samples && given.Length == 0 && there.Count == 0)
        {
            throw new UsageException("The storage account holds no drops. Name some, or say --samples to put the bundled samples there.");
        }

        // A first run that was stopped while it brought the samples in is taken up again.
        var isBegun = store is not BlobStore && there.TrueForAll(sampleNames.Contains) && await new EditionShelf(store).CurrentAsync(cancellationToken) is null;
        if (samples || (given.Length == 0 && isBegun))
        {
            output.Tell("No drops given: the bundled samples (Source: Eurostat) are taken.");
            return [SampleFolder, .. given];
        }

        return given.Length > 0 && there.Any(sampleNames.Contains)
            ? throw new UsageException($"{store.LocationOf(Drops.TrimEnd('/'))} holds the bundled samples; own drops would mix with them. Name another store with --store, or delete this one.")
            : given;
    }

    private static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "Samples");
}
