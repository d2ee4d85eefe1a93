using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Factsheets.Tests.Refresh;

/// <summary>A small HTTP server on this machine whose connections can break in every way.</summary>
internal sealed class EurostatServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<Func<Socket, Task>>> _answers = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _loop;
    private int _requests;

    public EurostatServer()
    {
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Base => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api";

    /// <summary>Number of requests so far.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Done when an answer has stopped in its middle.</summary>
    public Task Stalled => _stalled.Task;

    /// <summary>Sets the answers of a path below the base address, in turn; the last one stays.</summary>
    public EurostatServer On(string path, params Func<Socket, Task>[] answers)
    {
        lock (_lock)
        {
            _answers["/api/" + path] = new Queue<Func<Socket, Task>>(answers);
        }

        return this;
    }

    public static Func<Socket, Task> Whole(byte[] body) => socket => SendAsync(socket, body.Length, body);

    /// <summary>Half of the body, then the connection is closed.</summary>
    public static Func<Socket, Task> CutOff(byte[] body) => socket => SendAsync(socket, body.Length, body[..(body.Length / 2)]);

    /// <summary>Half of the body, then the connection is reset.</summary>
    public static Func<Socket, Task> Reset(byte[] body) => async socket =>
    {
        await SendAsync(socket, body.Length, body[..(body.Length / 2)]);
        socket.LingerState = new LingerOption(enable: true, 0);
    };

    /// <summary>Half of the body, then nothing.</summary>
    public Func<Socket, Task> Stall(byte[] body) => async socket =>
    {
        await SendAsync(socket, body.Length, body[..(body.Length / 2)]);
        _stalled.TrySetResult();
        await Task.Delay(Timeout.Infinite, _end.Token);
    };

    /// <summary>Nothing at all.</summary>
    public Func<Socket, Task> Silence() => async _ =>
    {
        _stalled.TrySetResult();
        await Task.Delay(Timeout.Infinite, _end.Token);
    };

    /// <summary>Ends the server; a second time is no error, for some tests end it early.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_loop.IsCompleted)
        {
            return;
        }

        await _end.CancelAsync();
        _listener.Stop();
        await _loop;
        _end.Dispose();
    }

    private static async Task SendAsync(Socket socket, int length, byte[] sent)
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")));
        await socket.SendAsync(sent);
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_end.Token);
                connections.Add(AnswerAsync(socket));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                var path = await ReadPathAsync(socket);
                Interlocked.Increment(ref _requests);
                await Next(path)(socket);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                // The client has gone, or the test is over.
            }
        }
    }

    private Func<Socket, Task> Next(string path)
    {
        lock (_lock)
        {
            return _answers.TryGetValue(path, out var queue)
                ? queue.Count > 1 ? queue.Dequeue() : queue.Peek()
                : async socket => await socket.SendAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
        }
    }

    private async Task<string> ReadPathAsync(Socket socket)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await socket.ReceiveAsync(buffer, _end.Token) is var read and > 0)
        {
            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return request.ToString().Split(' ') is [_, var target, ..] ? target.Split('?')[0] : "";
    }
}
