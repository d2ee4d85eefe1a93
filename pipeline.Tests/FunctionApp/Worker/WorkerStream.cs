using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Factsheets.Tests.FunctionApp.Worker.Protocol;
using Grpc.Core;

namespace Factsheets.Tests.FunctionApp.Worker;

/// <summary>The host's end of the stream to one worker: every request has one answer under its id; log lines come in between.</summary>
internal sealed class WorkerStream : FunctionRpc.FunctionRpcBase
{
    private readonly Channel<StreamingMessage> _requests = Channel.CreateUnbounded<StreamingMessage>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _answers = new(StringComparer.Ordinal);

    private readonly TaskCompletionSource<StreamingMessage> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    /// <summary>The worker's first message, which is no answer.</summary>
    public Task<StreamingMessage> Started => _started.Task;

    /// <summary>What the app has logged.</summary>
    public ConcurrentQueue<RpcLog> Log { get; } = [];

    public override async Task EventStream(IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        var sending = SendAsync(responseStream, context.CancellationToken);
        await foreach (var message in requestStream.ReadAllAsync(context.CancellationToken))
        {
            if (message.ContentCase == StreamingMessage.ContentOneofCase.RpcLog)
            {
                Log.Enqueue(message.RpcLog);
            }
            else
            {
                (message.ContentCase == StreamingMessage.ContentOneofCase.StartStream ? _started : Answer(message.RequestId)).TrySetResult(message);
            }
        }

        _requests.Writer.TryComplete();
        await sending;
    }

    /// <summary>Sends a request.</summary>
    /// <returns>Its answer.</returns>
    public Task<StreamingMessage> AskAsync(StreamingMessage request)
    {
        request.RequestId = string.Create(CultureInfo.InvariantCulture, $"request-{Interlocked.Increment(ref _sent)}");
        var answer = Answer(request.RequestId).Task;
        _requests.Writer.TryWrite(request);
        return answer;
    }

    private TaskCompletionSource<StreamingMessage> Answer(string id) => _answers.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task SendAsync(IServerStreamWriter<StreamingMessage> worker, CancellationToken cancellationToken)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(cancellationToken))
        {
            await worker.WriteAsync(request, cancellationToken);
        }
    }
}
