using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Factsheets.Events;
using Factsheets.Functions;
using Factsheets.Lake;
using Factsheets.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Factsheets.Tests.FunctionApp;

/// <summary>The functions over a folder, called as the host would call them.</summary>
internal sealed class FunctionHarness : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CountedRequests _builds = new();

    public FunctionHarness()
    {
        Store = new FolderStore(_folder.Path);
        Build = new EditionBuild(Store, new FactsheetPipeline(Store), _builds);
    }

    private EditionBuild Build { get; }

    /// <summary>What the functions that build have logged.</summary>
    public ConcurrentQueue<(LogLevel Level, string Line)> Log { get; } = new();

    public FolderStore Store { get; }

    /// <summary>Number of builds that were asked for.</summary>
    public int BuildsAsked => _builds.Count;

    /// <summary>True to let requests for builds fail.</summary>
    public bool RequestsFail
    {
        set => _builds.Fail = value;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a bundled sample as a drop.</summary>
    public async Task<string> DropSampleAsync(string dataset)
    {
        var file = SampleStore.SampleFiles.Single(file => Path.GetFileName(file).StartsWith(dataset, StringComparison.Ordinal));
        var path = "drops/eurostat/" + Path.GetFileName(file);
        await using var source = File.OpenRead(file);
        await Store.WriteAsync(path, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        return path;
    }

    public async Task<string> DropTextAsync(string path, string text)
    {
        await Store.WriteTextAsync(path, text, WriteCondition.None, Cancellation);
        return path;
    }

    /// <summary>An event for a drop.</summary>
    public Task IngestDropAsync(string path)
    {
        var blob = new BlobClient(new Uri("https://account.blob.core.windows.net/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString))));
        return new IngestDrop(new DropEvent(Store, _builds), NullLogger<IngestDrop>.Instance).RunAsync(blob, Cancellation);
    }

    public Task IngestQueuedAsync(IngestMessage message) =>
        new IngestQueued(new DropEvent(Store, _builds), NullLogger<IngestQueued>.Instance).RunAsync(message, Cancellation);

    public Task<IngestMessage[]> SweepAsync() =>
        new Sweep(new DropSweep(Store, _builds), new EditionAge(Store, TimeProvider.System), NullLogger<Sweep>.Instance).RunAsync(new TimerInfo(), Cancellation);

    /// <summary>Plan and tables.</summary>
    public Task<CountryMessage[]> BuildIndicatorsAsync() => new BuildIndicators(Build, new LogLines<BuildIndicators>(Log)).RunAsync(new BuildMessage(), Cancellation);

    public Task BuildCountryAsync(CountryMessage message) => new BuildCountry(Build, new LogLines<BuildCountry>(Log)).RunAsync(message, Cancellation);

    /// <summary>Plan, tables and all countries.</summary>
    public async Task BuildAllAsync()
    {
        foreach (var country in await BuildIndicatorsAsync())
        {
            await BuildCountryAsync(country);
        }
    }

    public Poisoned Poisoned(ILogger<Poisoned>? logger = null) => new(new FailureRecord(Store), logger ?? NullLogger<Poisoned>.Instance);

    public Task<IReadOnlyList<LakeManifest>> ManifestsAsync() => LakeManifest.ReadAllAsync(Store, Cancellation);

    public async Task<IReadOnlyList<string>> ListAsync(string prefix) => await Store.ListAsync(prefix, Cancellation).ToListAsync(Cancellation);

    /// <summary>All files with their content marks.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SnapshotAsync()
    {
        var marks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in await ListAsync(""))
        {
            marks.Add(path, (await Store.FindAsync(path, Cancellation))!.ETag);
        }

        return marks;
    }

    private sealed class CountedRequests : IBuildRequests
    {
        private int _count;

        public int Count => _count;

        public bool Fail { get; set; }

        public Task AskAsync(CancellationToken cancellationToken)
        {
            if (Fail)
            {
                throw new IOException("The queue cannot be reached.");
            }

            Interlocked.Increment(ref _count);
            return Task.CompletedTask;
        }
    }
}
