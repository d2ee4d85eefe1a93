using System.Diagnostics;
using System.Globalization;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Cli;

/// <summary>
/// Processes that are killed at any moment. <c>FACTSHEETS_KILLS</c> sets how many of each command are; the moments come
/// from a fixed seed, spread over the time that a whole run takes on this machine.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Seed = 20260101;
    private const int KillsInARow = 5;

    private readonly TestStores _stores;
    private readonly TemporaryFolder _folder = new();

    public KillTests(TestStores stores)
    {
        // Under a name of its own: drops of the user's are not mixed with the bundled samples.
        _stores = stores;
        File.Copy(SmallLake.SampleFile, DropFile);
    }

    private string DropFile => Path.Combine(_folder.Path, "nama_10_a64_e.excerpt-AT-ES-EU27.csv.gz");

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("FACTSHEETS_KILLS") ?? "12", CultureInfo.InvariantCulture);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_that_is_killed_leaves_no_half_edition_and_ends_with_the_same_bytes_when_it_is_started_again()
    {
        var whole = _stores.NewFolder();
        var start = Stopwatch.StartNew();
        Assert.Equal(0, await RunAsync(whole));
        var longest = start.Elapsed;
        var expected = await HashesAsync(whole);
        var random = new Random(Seed);
        var killed = 0;
        while (killed < Kills)
        {
            var store = _stores.NewFolder();
            for (var i = 0; i < KillsInARow && killed < Kills; i++, killed++)
            {
                await KillAsync(Start("run", DropFile, "--store", store.Root, "--quiet"), longest * random.NextDouble());
                await AssertNoHalfEditionAsync(store);
            }

            Assert.Equal(0, await RunAsync(store));
            Assert.Equal(expected, await HashesAsync(store));
            Assert.Empty(await store.ListAsync(EditionPaths.AllWork, Cancellation).ToListAsync(Cancellation));
        }
    }

    [Fact]
    public async Task Watch_that_is_killed_leaves_no_half_edition_and_ends_with_the_same_bytes_when_it_is_started_again()
    {
        var whole = _stores.NewFolder();
        await DropAsync(whole);
        var start = Stopwatch.StartNew();
        await WatchUntilPublishedAsync(whole);
        var longest = start.Elapsed;
        var expected = await HashesAsync(whole);
        var random = new Random(Seed);
        var store = _stores.NewFolder();
        await DropAsync(store);
        for (var killed = 0; killed < Kills; killed++)
        {
            // The first seconds it only waits for the file to be still.
            await KillAsync(Start("watch", "--store", store.Root, "--quiet"), longest * (0.4 + (0.6 * random.NextDouble())));
            await AssertNoHalfEditionAsync(store);
            if (await new EditionShelf(store).CurrentAsync(Cancellation) is not null)
            {
                Assert.Equal(expected, await HashesAsync(store));
                store = _stores.NewFolder();
                await DropAsync(store);
            }
        }

        await WatchUntilPublishedAsync(store);
        Assert.Equal(expected, await HashesAsync(store));
    }

    [Fact]
    public async Task Watch_takes_what_is_dropped_and_ends_whole_when_it_is_stopped()
    {
        var store = _stores.NewFolder();
        using var watch = Start("watch", "--store", store.Root);
        try
        {
            await DropAsync(store);
            await store.WriteTextAsync("drops/eurostat/next.tsv.part", "x", WriteCondition.None, Cancellation);
            await UntilPublishedAsync(store);
        }
        finally
        {
            // As a service manager stops it. Ctrl-C goes the same way, but what a shell starts in the background ignores that signal.
            using var stop = Process.Start("kill", ["-TERM", watch.Id.ToString(CultureInfo.InvariantCulture)]);
            await stop.WaitForExitAsync(Cancellation);
        }

        await watch.WaitForExitAsync(Cancellation);
        Assert.Equal(0, watch.ExitCode);
        Assert.NotEmpty(await SmallLake.CurrentAsync(store));
        Assert.Empty(await store.ListAsync("rejected/", Cancellation).ToListAsync(Cancellation));
        Assert.All(Directory.EnumerateFiles(Path.Combine(store.Root, ".tmp")), file => Assert.Contains(Path.GetExtension(file), new[] { ".lock", ".lease" }));
    }

    private async Task<int> RunAsync(FolderStore store)
    {
        using var process = Start("run", DropFile, "--store", store.Root, "--quiet");
        await process.WaitForExitAsync(Cancellation);
        return process.ExitCode;
    }

    private static async Task WatchUntilPublishedAsync(FolderStore store)
    {
        using var process = Start("watch", "--store", store.Root, "--quiet");
        await UntilPublishedAsync(store);
        await KillAsync(process, TimeSpan.Zero);
    }

    private static async Task UntilPublishedAsync(FolderStore store)
    {
        while (await new EditionShelf(store).CurrentAsync(Cancellation) is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
        }
    }

    private static async Task KillAsync(Process process, TimeSpan after)
    {
        using (process)
        {
            try
            {
                await process.WaitForExitAsync(Cancellation).WaitAsync(after, Cancellation);
            }
            catch (TimeoutException)
            {
                process.Kill();
                await process.WaitForExitAsync(Cancellation);
            }
        }
    }

    /// <summary>What the pointer names is whole; latest may be of two editions, but never when its manifest is that of the pointer.</summary>
    private static async Task AssertNoHalfEditionAsync(FolderStore store)
    {
        foreach (var edition in await new EditionShelf(store).ListAsync(Cancellation))
        {
            var manifest = (await new EditionShelf(store).FindAsync(edition, Cancellation))!;
            foreach (var file in manifest.Files)
            {
                Assert.Equal(file.Sha256, await store.HashAsync(EditionPaths.Folder(edition) + file.Path, Cancellation));
            }
        }

        if (await new EditionShelf(store).CurrentAsync(Cancellation) is not null)
        {
            await SmallLake.CurrentAsync(store);
        }
    }

    private async Task DropAsync(FolderStore store)
    {
        await using var source = File.OpenRead(DropFile);
        await store.WriteAsync("drops/eurostat/" + Path.GetFileName(DropFile), WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
    }

    private static async Task<IReadOnlyList<string>> HashesAsync(FolderStore store) =>
        [.. await SampleStores.HashesAsync(store, "outputs/", Cancellation), .. await SampleStores.HashesAsync(store, "lake/", Cancellation)];

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(CommandLine.Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
