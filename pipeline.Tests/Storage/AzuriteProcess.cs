using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Factsheets.Tests.Storage;

/// <summary>A blob and a queue service on this machine, in memory, with many empty accounts. It ends with the test process, however that ends.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    public const int Accounts = 64;

    /// <summary>The key of every Azurite in the world, from its documentation; it opens nothing else.</summary>
    private const string PublicKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // Node goes on after the death of its parent; this one ends when its input is closed.
    private const string Launcher = "process.stdin.resume().on('end',()=>process.exit(0));process.argv.splice(1,0,'azurite');require(process.env.AZURITE_JS)";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);
    private readonly Process _process;
    private readonly int _blobPort;
    private readonly int _queuePort;

    private AzuriteProcess(Process process, int blobPort, int queuePort) => (_process, _blobPort, _queuePort) = (process, blobPort, queuePort);

    /// <summary>Why it cannot be started here; null when it can.</summary>
    public static string? Obstacle() => Script() is null ? "Azurite is not installed: run 'npm ci' at the root of the repository." : null;

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<AzuriteProcess> StartAsync()
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["AZURITE_JS"] = Script();
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Accounts).Select(number => $"{AccountName(number)}:{PublicKey}"));
        foreach (var argument in new[] { "-e", Launcher, "--", "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0" })
        {
            start.ArgumentList.Add(argument);
        }

        var blob = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var queue = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var said = new System.Collections.Concurrent.ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => blob.TrySetException(new InvalidOperationException($"Azurite ended at its start: {string.Join(' ', said)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new AzuriteProcess(process, await blob.Task.WaitAsync(StartLimit), await queue.Task.WaitAsync(StartLimit));

        void Read(string? line)
        {
            said.Enqueue(line ?? "");
            if (Listening().Match(line ?? "") is { Success: true } match)
            {
                (match.Groups[1].ValueSpan is "Blob" ? blob : queue).TrySetResult(int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Connection string of an account.</summary>
    public string ConnectionString(int account) =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName(account)};AccountKey={PublicKey};BlobEndpoint=http://127.0.0.1:{_blobPort}/{AccountName(account)};QueueEndpoint=http://127.0.0.1:{_queuePort}/{AccountName(account)};";

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(EndLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static string AccountName(int number) => $"account{number:D2}";

    private static string? Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules", "azurite", "dist", "src", "azurite.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        return null;
    }

    [GeneratedRegex(@"Azurite (Blob|Queue) service is successfully listening at http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
