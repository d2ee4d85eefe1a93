using Factsheets.Drops;
using Factsheets.Refresh;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Refresh;

/// <summary>A store, a virtual clock and the service without a network.</summary>
internal sealed class RefreshHarness : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public RefreshHarness()
    {
        Service = new FakeEurostat(Time);
        Clients = new EurostatClients(Service, Time, () => 0.5);
        Refresh = new EurostatRefresh(Store, Clients, Time);
        SetOptions("");
    }

    public VirtualTime Time { get; } = new();

    public FakeEurostat Service { get; }

    public EurostatClients Clients { get; }

    public EurostatRefresh Refresh { get; }

    public FolderStore Store => _temporary.Store;

    public TemporaryStore Temporary => _temporary;

    public static RefreshOptions Options { get; } = new() { BaseAddress = FakeEurostat.Base, StallSeconds = 600, TryMinutes = 20, TotalMinutes = 60 };

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _temporary.Dispose();

    /// <summary>Writes the options; the timeouts are longer than what the virtual clock passes over.</summary>
    /// <param name="more">Further entries of <c>refresh</c>, each with a comma before it.</param>
    public void SetOptions(string more)
    {
        var path = _temporary.PhysicalPath(FactsheetOptions.ConfigPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $$"""{ "refresh": { "base_address": "{{FakeEurostat.Base}}", "stall_seconds": 600, "try_minutes": 20, "total_minutes": 60{{more}} } }""");
    }

    /// <summary>Downloads one data set with the client alone.</summary>
    public Task<Download> DownloadAsync(string dataset) => Clients.Of(Options).DownloadAsync(dataset, Store, RefreshPaths.Part(dataset), DropLimits.Default, Token);

    public Task<RefreshOutcome> RefreshAsync(string dataset, bool force = false) => Refresh.RefreshAsync(dataset, force, Token);

    public async Task<DropProvenance> ProvenanceAsync(string dataset) => (await Store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(dataset), Token))!;

    public Task<Rejection?> FailureAsync(string dataset) => Store.ReadJsonAsync<Rejection>(RefreshPaths.Failure(dataset), Token);

    /// <summary>The error that a download ends with.</summary>
    public async Task<RefreshException> FailedDownloadAsync(string dataset)
    {
        var error = await Assert.ThrowsAsync<RefreshException>(() => DownloadAsync(dataset));
        Assert.Empty(await _temporary.ListAsync("drops/"));
        return error;
    }
}
