using System.Security.Cryptography;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>The bundled samples in a store, and what a store holds.</summary>
internal static class SampleStores
{
    /// <summary>Copies the bundled samples into the inbox.</summary>
    /// <returns>Their paths in the store.</returns>
    public static async Task<IReadOnlyList<string>> CopySamplesAsync(IStore store, CancellationToken cancellationToken)
    {
        var paths = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples", "eurostat")).Order(StringComparer.Ordinal))
        {
            var path = "drops/eurostat/" + Path.GetFileName(file);
            await using var source = File.OpenRead(file);
            await store.WriteAsync(path, WriteCondition.Absent, (target, token) => source.CopyToAsync(target, token), cancellationToken);
            paths.Add(path);
        }

        return paths;
    }

    /// <summary>Ingests and builds the bundled samples.</summary>
    /// <returns>Id of the edition.</returns>
    public static async Task<string> BuildSamplesAsync(IStore store, CancellationToken cancellationToken)
    {
        var pipeline = new FactsheetPipeline(store);
        var options = new FactsheetOptions();
        var ingested = await pipeline.IngestAsync(await CopySamplesAsync(store, cancellationToken), options, cancellationToken);
        Assert.Empty(ingested.Rejected);
        var built = await pipeline.RunAsync(EditionRequest.OfStore, progress: null, cancellationToken);
        return built!.Manifest.Edition;
    }

    /// <summary>Hash of each file below a prefix, one line a file.</summary>
    public static async Task<IReadOnlyList<string>> HashesAsync(IStore store, string prefix, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        await foreach (var path in store.ListAsync(prefix, cancellationToken))
        {
            await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
            lines.Add($"{path} {Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken))}");
        }

        return lines;
    }
}
