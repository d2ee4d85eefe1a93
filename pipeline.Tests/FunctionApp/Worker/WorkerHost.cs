using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Factsheets.Tests.FunctionApp.Worker.Protocol;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Factsheets.Tests.FunctionApp.Worker;

/// <summary>
/// Stands in for the Functions host towards the built app: starts it as a process of its own, with the real worker in it,
/// and speaks the host's protocol (start, metadata, load, invoke).
/// </summary>
internal sealed class WorkerHost : IAsyncDisposable
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMinutes(2);
    private readonly WebApplication _server;
    private readonly WorkerStream _stream;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _console = [];
    private readonly TaskCompletionSource<StreamingMessage> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int _invocations;

    private WorkerHost(WebApplication server, WorkerStream stream, Process process)
    {
        (_server, _stream, _process) = (server, stream, process);
        process.OutputDataReceived += (_, line) => _console.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _console.Enqueue(line.Data ?? "");
        process.Exited += (_, _) => _ended.TrySetException(new InvalidOperationException($"The app has ended: {string.Join('\n', _console)}"));
    }

    /// <summary>The functions, as the app itself says.</summary>
    public IReadOnlyDictionary<string, RpcFunctionMetadata> Functions { get; private set; } = new Dictionary<string, RpcFunctionMetadata>();

    /// <summary>The lines that the app has logged so far.</summary>
    public IEnumerable<RpcLog> Log => _stream.Log;

    /// <summary>Starts the app and loads its functions.</summary>
    /// <param name="app">The built app.</param>
    /// <param name="settings">Its settings.</param>
    public static async Task<WorkerHost> StartAsync(string app, IReadOnlyDictionary<string, string> settings)
    {
        var stream = new WorkerStream();
        var server = Server(stream);
        await server.StartAsync(TestContext.Current.CancellationToken);
        var host = new WorkerHost(server, stream, AppProcess(app, server.Urls.Single(), settings));
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        await host.LoadAsync(Path.GetDirectoryName(app)!);
        return host;
    }

    /// <summary>Calls a function by a message of its queue.</summary>
    public Task<InvocationResponse> QueueAsync(string function, string message) => InvokeAsync(function, new TypedData { String = message });

    /// <summary>Calls a function by its timer.</summary>
    public Task<InvocationResponse> TimerAsync(string function) =>
        InvokeAsync(function, new TypedData { Json = """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""" });

    /// <summary>Calls a function by an event for a blob.</summary>
    public Task<InvocationResponse> BlobAsync(string function, string container, string name) => InvokeAsync(function, new TypedData
    {
        ModelBindingData = new ModelBindingData
        {
            Version = "1.0",
            Source = "AzureStorageBlobs",
            ContentType = "application/json",
            Content = ByteString.CopyFromUtf8(JsonSerializer.Serialize(new { Connection = "DataStorage", ContainerName = container, BlobName = name })),
        },
    });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _server.DisposeAsync();
    }

    private static WebApplication Server(WorkerStream stream)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(stream);
        var server = builder.Build();
        server.MapGrpcService<WorkerStream>();
        return server;
    }

    private static Process AppProcess(string app, string address, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(app) };
        foreach (var argument in new[] { app, "--functions-uri", address, "--functions-worker-id", "worker", "--functions-request-id", "start", "--functions-grpc-max-message-length", int.MaxValue.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = start.WorkingDirectory;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    private async Task LoadAsync(string folder)
    {
        await AnswerAsync(_stream.Started);
        var started = (await AskAsync(new() { WorkerInitRequest = new() { HostVersion = "4.1000.0", FunctionAppDirectory = folder } })).WorkerInitResponse;
        Assert.Equal(StatusResult.Types.Status.Success, started.Result.Status);
        var indexed = (await AskAsync(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = folder } })).FunctionMetadataResponse;
        Assert.Equal(StatusResult.Types.Status.Success, indexed.Result.Status);
        foreach (var function in indexed.FunctionMetadataResults)
        {
            // As the host: the worker says the bindings as JSON and gets them back as a table.
            foreach (var binding in function.RawBindings.Select(text => JsonDocument.Parse(text).RootElement))
            {
                function.Bindings[binding.GetProperty("name").GetString()] = new()
                {
                    Type = binding.GetProperty("type").GetString(),
                    Direction = Enum.Parse<BindingInfo.Types.Direction>(binding.GetProperty("direction").GetString()!, ignoreCase: true),
                };
            }

            function.FunctionId = function.FunctionId is { Length: > 0 } id ? id : function.Name;
            var loaded = (await AskAsync(new() { FunctionLoadRequest = new() { FunctionId = function.FunctionId, Metadata = function } })).FunctionLoadResponse;
            Assert.True(loaded.Result.Status == StatusResult.Types.Status.Success, loaded.Result.Exception?.Message);
        }

        Functions = indexed.FunctionMetadataResults.ToDictionary(function => function.Name);
    }

    private async Task<InvocationResponse> InvokeAsync(string function, TypedData data)
    {
        var metadata = Functions[function];
        var trigger = metadata.Bindings.Single(binding => binding.Value.Type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase)).Key;
        return (await AskAsync(new()
        {
            InvocationRequest = new()
            {
                InvocationId = string.Create(CultureInfo.InvariantCulture, $"invocation-{Interlocked.Increment(ref _invocations)}"),
                FunctionId = metadata.FunctionId,
                InputData = { new ParameterBinding { Name = trigger, Data = data } },
                TraceContext = new() { TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
                RetryContext = new(),
            },
        })).InvocationResponse;
    }

    private Task<StreamingMessage> AskAsync(StreamingMessage request) => AnswerAsync(_stream.AskAsync(request));

    private async Task<StreamingMessage> AnswerAsync(Task<StreamingMessage> answer)
    {
        try
        {
            return await (await Task.WhenAny(answer, _ended.Task).WaitAsync(AnswerLimit, TestContext.Current.CancellationToken));
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"The app does not answer: {string.Join('\n', _console)}", e);
        }
    }
}
