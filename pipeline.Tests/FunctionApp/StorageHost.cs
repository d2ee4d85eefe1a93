using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Factsheets.Events;
using Factsheets.Functions;
using Factsheets.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Tests.FunctionApp;

/// <summary>
/// Stands in for the host of the function app over a storage account: takes the messages of the real queues, two at a
/// time, in a shuffled order and some of them twice, calls the functions, and moves what has failed five times to the
/// poison queue.
/// </summary>
internal sealed class StorageHost
{
    private const int MaxDequeueCount = 5;
    private const double Doubled = 0.3;
    private static readonly JsonSerializerOptions Worker = new() { PropertyNameCaseInsensitive = true };
    private static readonly TimeSpan Invisible = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, QueueClient> _queues;
    private readonly Dictionary<string, Func<string, Task>> _functions;
    private readonly Random _random;
    private readonly IStore _store;
    private readonly IBuildRequests _builds;

    private StorageHost(string connection, IStore store, int seed)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        _random = new Random(seed);
        _store = store;
        _queues = new[] { "ingest", "build", "country", "ingest-poison", "build-poison", "country-poison", "webjobs-blobtrigger-poison" }.ToDictionary(name => name, name => new QueueClient(connection, name, options));
        _builds = new StorageBuildRequests(_queues["build"], pause: TimeSpan.FromSeconds(1));
        var build = new EditionBuild(store, new FactsheetPipeline(store), _builds);
        var poisoned = new Poisoned(new FailureRecord(store), new LogLines<Poisoned>(Log));
        _functions = new()
        {
            ["ingest"] = text => new IngestQueued(new DropEvent(store, _builds), new LogLines<IngestQueued>(Log)).RunAsync(Read<IngestMessage>(text), Cancellation),
            ["build"] = async text => await SendAsync("country", await new BuildIndicators(build, new LogLines<BuildIndicators>(Log)).RunAsync(Read<BuildMessage>(text), Cancellation)),
            ["country"] = text => new BuildCountry(build, new LogLines<BuildCountry>(Log)).RunAsync(Read<CountryMessage>(text), Cancellation),
            ["ingest-poison"] = text => poisoned.PoisonedIngest(text, Cancellation),
            ["build-poison"] = text => poisoned.PoisonedBuild(text, Cancellation),
            ["country-poison"] = text => poisoned.PoisonedCountry(text, Cancellation),
            ["webjobs-blobtrigger-poison"] = text => poisoned.PoisonedDrop(text, Cancellation),
        };
    }

    /// <summary>Every line that the functions have logged.</summary>
    public ConcurrentQueue<(LogLevel Level, string Line)> Log { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Makes the queues, as the infrastructure does.</summary>
    public static async Task<StorageHost> StartAsync(string connection, IStore store, int seed)
    {
        var host = new StorageHost(connection, store, seed);
        foreach (var queue in host._queues.Values)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        }

        return host;
    }

    /// <summary>Events for new blobs: each one twice, in a shuffled order, two at a time.</summary>
    public Task TellAsync(IEnumerable<string> paths) => EachAsync([.. paths, .. paths], async path =>
    {
        var blob = new BlobClient(new Uri("https://account.blob.core.windows.net/" + path));
        await new IngestDrop(new DropEvent(_store, _builds), new LogLines<IngestDrop>(Log)).RunAsync(blob, Cancellation);
    });

    /// <summary>The timer.</summary>
    public async Task SweepAsync() =>
        await SendAsync("ingest", await new Sweep(new DropSweep(_store, _builds), new EditionAge(_store, TimeProvider.System), new LogLines<Sweep>(Log)).RunAsync(new TimerInfo(), Cancellation));

    /// <summary>Works until all queues are empty.</summary>
    public async Task DrainAsync()
    {
        while (await CountAsync() > 0)
        {
            var messages = new List<(string Queue, QueueMessage Message)>();
            foreach (var (name, queue) in _queues)
            {
                messages.AddRange((await queue.ReceiveMessagesAsync(maxMessages: 8, Invisible, Cancellation)).Value.Select(message => (name, message)));
            }

            if (messages.Count == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), Cancellation);
            }

            var again = messages.Where(_ => _random.NextDouble() < Doubled).ToList();
            await EachAsync([.. again], work => CallAsync(work.Queue, work.Message));
            await EachAsync([.. messages], work => EndAsync(work.Queue, work.Message));
        }
    }

    private async Task EndAsync(string name, QueueMessage message)
    {
        var isDone = await CallAsync(name, message);
        if (!isDone && message.DequeueCount < MaxDequeueCount)
        {
            await _queues[name].UpdateMessageAsync(message.MessageId, message.PopReceipt, message.Body, visibilityTimeout: TimeSpan.Zero, Cancellation);
            return;
        }

        if (!isDone)
        {
            await _queues[name + "-poison"].SendMessageAsync(message.Body, cancellationToken: Cancellation);
        }

        await _queues[name].DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation);
    }

    private async Task<bool> CallAsync(string name, QueueMessage message)
    {
        try
        {
            await _functions[name](message.Body.ToString());
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException && !name.EndsWith("-poison", StringComparison.Ordinal))
        {
            // As the host: the message comes again.
            return false;
        }
    }

    private Task EachAsync<T>(List<T> work, Func<T, Task> call)
    {
        var shuffled = work.ToArray();
        _random.Shuffle(shuffled);
        return Parallel.ForEachAsync(shuffled, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Cancellation }, async (one, _) => await call(one));
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        foreach (var queue in _queues.Values)
        {
            count += (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount;
        }

        return count;
    }

    // As the worker sends what a function returns.
    private async Task SendAsync<T>(string queue, IEnumerable<T> messages)
    {
        foreach (var message in messages)
        {
            await _queues[queue].SendMessageAsync(JsonSerializer.Serialize(message), Cancellation);
        }
    }

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Worker)!;
}
