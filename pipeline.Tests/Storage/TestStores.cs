using System.ComponentModel;
using Azure.Storage.Blobs;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

[assembly: AssemblyFixture(typeof(TestStores))]

namespace Factsheets.Tests.Storage;

/// <summary>Gives each test an empty store. Azurite is started by the first test that needs it, once for all.</summary>
public sealed class TestStores : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _azurite = new(AzuriteProcess.StartAsync);
    private readonly string _folders = Directory.CreateTempSubdirectory("factsheets-stores-").FullName;
    private int _taken = -1;

    /// <summary>All kinds of store.</summary>
    public static TheoryData<StoreKind> Kinds => [StoreKind.Folder, StoreKind.Blob];

    /// <summary>An empty store.</summary>
    public async Task<IStore> NewAsync(StoreKind kind) =>
        kind == StoreKind.Folder ? NewFolder() : new BlobStore(new BlobServiceClient(await NewAccountAsync()));

    /// <summary>An empty store in a folder.</summary>
    public FolderStore NewFolder() => new(Path.Combine(_folders, Path.GetRandomFileName()));

    /// <summary>Connection string of an empty account; without Azurite the test is skipped, or fails where all tests must run.</summary>
    public async Task<string> NewAccountAsync()
    {
        if (AzuriteProcess.Obstacle() is { } obstacle)
        {
            Optional.GiveUp(obstacle);
        }

        try
        {
            var azurite = await _azurite.Value;
            var account = Interlocked.Increment(ref _taken);
            return account < AzuriteProcess.Accounts
                ? azurite.ConnectionString(account)
                : throw new InvalidOperationException($"The tests use more than {AzuriteProcess.Accounts} accounts; raise {nameof(AzuriteProcess)}.{nameof(AzuriteProcess.Accounts)}.");
        }
        catch (Win32Exception e)
        {
            Optional.GiveUp($"Node cannot be started: {e.Message}");
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite.IsValueCreated && _azurite.Value.IsCompletedSuccessfully)
        {
            await (await _azurite.Value).DisposeAsync();
        }

        Directory.Delete(_folders, recursive: true);
    }
}
