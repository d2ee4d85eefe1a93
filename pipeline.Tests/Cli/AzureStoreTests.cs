using System.Text.Json;
using Azure.Storage.Blobs;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Cli;

/// <summary><c>--store azure</c> of the command line.</summary>
public sealed class AzureStoreTests(TestStores stores)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Samples_go_to_an_account_only_when_asked_for()
    {
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));

        var refused = await CommandLine.RunAsync(account, "run", "--store", "azure");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--samples", refused.Error, StringComparison.Ordinal);
        Assert.Empty(await store.ListAsync("", Token).ToListAsync(Token));

        var done = await CommandLine.RunAsync(account, "run", "--store", "azure", "--samples", "--json");
        Assert.Equal(0, done.ExitCode);
        using var document = JsonDocument.Parse(done.Out);
        Assert.True(document.RootElement.GetProperty("build").GetProperty("is_published").GetBoolean());
        Assert.NotNull(await store.FindAsync(EditionPaths.Current, Token));
    }

    [Fact]
    public async Task Flags_that_override_options_publish_on_an_account_only_with_publish()
    {
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));
        var published = await SampleStores.BuildSamplesAsync(store, Token);

        var tried = await CommandLine.RunAsync(account, "build", "--store", "azure", "--country", "ES", "--json");
        Assert.Equal(0, tried.ExitCode);
        var edition = EditionOf(tried);
        Assert.NotEqual(published, edition);
        Assert.NotNull(await store.FindAsync(EditionPaths.Manifest(edition), Token));
        Assert.Equal(published, await CurrentAsync(store));

        var again = await CommandLine.RunAsync(account, "build", "--store", "azure", "--country", "ES", "--publish");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("/outputs/latest/index.html", again.Out, StringComparison.Ordinal);
        Assert.Equal(edition, await CurrentAsync(store));

        var plain = await CommandLine.RunAsync(account, "build", "--store", "azure", "--json");
        Assert.Equal(published, EditionOf(plain));
        Assert.Equal(published, await CurrentAsync(store));
    }

    [Fact]
    public async Task Flags_that_override_options_publish_in_a_folder()
    {
        var store = stores.NewFolder();

        var done = await CommandLine.RunAsync(null, "run", "--store", store.Root, "--country", "ES", "--json");

        Assert.Equal(0, done.ExitCode);
        using var document = JsonDocument.Parse(done.Out);
        Assert.Equal(document.RootElement.GetProperty("build").GetProperty("edition").GetString(), await CurrentAsync(store));
    }

    [Fact]
    public async Task Without_settings_the_command_says_which_and_ends_with_3()
    {
        var failed = await CommandLine.RunAsync(null, "status", "--store", "azure");

        Assert.Equal(3, failed.ExitCode);
        Assert.Contains("DataStorage__blobServiceUri", failed.Error, StringComparison.Ordinal);
        Assert.Equal("", failed.Out);
    }

    [Fact]
    public async Task A_wrong_key_ends_with_3_and_no_stack()
    {
        var account = await stores.NewAccountAsync();
        var wrong = account.Replace(account.Split("AccountKey=")[1].Split(';')[0], "d3Jvbmc=", StringComparison.Ordinal);

        var failed = await CommandLine.RunAsync(wrong, "status", "--store", "azure");

        Assert.Equal(3, failed.ExitCode);
        Assert.Contains("refuses access", failed.Error, StringComparison.Ordinal);
        Assert.Single(failed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("", failed.Out);
    }

    private static string EditionOf(CommandLine done)
    {
        using var document = JsonDocument.Parse(done.Out);
        return document.RootElement.GetProperty("edition").GetString()!;
    }

    private static async Task<string> CurrentAsync(IStore store) => (await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, Token))!.Edition;
}
