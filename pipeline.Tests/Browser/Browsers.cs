using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Factsheets.Tests.Browser.Browsers))]

namespace Factsheets.Tests.Browser;

/// <summary>The system's Chromium, started by the first test that needs it, once for all.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>The browser; without one the test is skipped, or fails where all tests must run.</summary>
    public async Task<IBrowser> GetAsync()
    {
        if (!File.Exists(Executable))
        {
            Optional.GiveUp($"There is no browser at {Executable}: install chromium, or set CHROMIUM_PATH.");
        }

        return (await _started.Value).Browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated && _started.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await _started.Value;
            await browser.CloseAsync();
            playwright.Dispose();
        }
    }

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Arguments, Timeout = 90_000 });
        return (playwright, browser);
    }
}
