using Factsheets.Outputs.Editions;
using Factsheets.Storage;

[assembly: AssemblyFixture(typeof(Factsheets.Tests.SampleStore))]

namespace Factsheets.Tests;

/// <summary>A folder store into which the bundled samples were run once for all tests.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public FolderStore Store => new(_folder.Path);

    public SampleRun Report { get; private set; } = null!;

    public static IReadOnlyList<string> SampleFiles =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public string PathOf(string path) => Path.Combine(_folder.Path, path);

    public async ValueTask InitializeAsync() => Report = await RunAsync(Store, SampleFiles);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs drops through the whole pipeline.</summary>
    public static async Task<SampleRun> RunAsync(FolderStore store, IReadOnlyList<string> files, FactsheetOptions? options = null, params string[] countries)
    {
        var pipeline = new FactsheetPipeline(store);
        var paths = new List<string>();
        foreach (var file in files)
        {
            var path = $"drops/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}";
            await using var source = File.OpenRead(file);
            await store.WriteAsync(path, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), CancellationToken.None);
            paths.Add(path);
        }

        await pipeline.IngestAsync(paths, options ?? new FactsheetOptions(), CancellationToken.None);
        return await BuildAsync(store, new EditionRequest(options ?? new FactsheetOptions(), countries, IsToBePublished: true));
    }

    /// <summary>Builds what a store's lake gives, and computes it once more for the test.</summary>
    public static async Task<SampleRun> BuildAsync(IStore store, EditionRequest request)
    {
        var report = await new FactsheetPipeline(store).RunAsync(request, progress: null, CancellationToken.None);
        var planner = new EditionPlanner(store);
        var plan = await planner.PlanAsync(request, CancellationToken.None);
        return new SampleRun(await planner.ComputeAsync(plan!, CancellationToken.None), report!.Manifest.Countries);
    }
}

/// <summary>A run of samples: what was computed, and the countries that got a factsheet.</summary>
public sealed record SampleRun(EditionContext Context, IReadOnlyList<string> Countries);
