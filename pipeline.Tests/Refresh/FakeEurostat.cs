using System.Net;

namespace Factsheets.Tests.Refresh;

/// <summary>The service without a network: answers by path, in turn; the last answer of a path stays.</summary>
/// <param name="time">The clock, for when each request came.</param>
internal sealed class FakeEurostat(VirtualTime time) : HttpMessageHandler
{
    public const string Base = "https://eurostat.example/api/dissemination";
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> _answers = new(StringComparer.Ordinal);
    private readonly List<(string Path, DateTimeOffset At)> _requests = [];

    /// <summary>Paths of the requests, below the base address.</summary>
    public IReadOnlyList<string> Requests => [.. At.Select(request => request.Path)];

    /// <summary>The requests and when they came.</summary>
    public IReadOnlyList<(string Path, DateTimeOffset At)> At
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Sets the answers of a path.</summary>
    public FakeEurostat On(string path, params Func<HttpResponseMessage>[] answers)
    {
        lock (_lock)
        {
            _answers[path] = new Queue<Func<HttpResponseMessage>>(answers);
        }

        return this;
    }

    public FakeEurostat OnToc(params (string Code, string Day)[] datasets) => On("catalogue/toc/txt", () => Answers.Ok(Answers.Toc(datasets)));

    public FakeEurostat OnData(string dataset, params Func<HttpResponseMessage>[] answers) => On(DataPath(dataset), answers);

    public static string DataPath(string dataset) => $"sdmx/2.1/data/{dataset.ToUpperInvariant()}";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = request.RequestUri!.GetLeftPart(UriPartial.Path)[(Base.Length + 1)..];
        lock (_lock)
        {
            _requests.Add((path, time.GetUtcNow()));
            var answer = _answers.TryGetValue(path, out var queue) ? (queue.Count > 1 ? queue.Dequeue() : queue.Peek()) : () => Answers.Status(HttpStatusCode.NotFound);
            var response = answer();
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }
}
