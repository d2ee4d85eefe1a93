using Azure.Storage.Blobs;

namespace Factsheets.Storage;

/// <summary>Opens a store from the text that names it.</summary>
public static class StoreFactory
{
    /// <summary>The text that names the storage account of the settings; every other text is a folder.</summary>
    public const string Azure = "azure";

    private const string Connection = "DataStorage";
    private const string ServiceUri = Connection + "__blobServiceUri";

    // A wrong account name is told after some seconds, a short disturbance is outlasted.
    private const int Retries = 3;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);

    /// <summary>Opens a store; nothing is read or written yet.</summary>
    /// <param name="store">A folder, or <c>azure</c>.</param>
    /// <param name="setting">
    /// Gives a setting by its name as an environment variable: <c>DataStorage</c> (a connection string), or
    /// <c>DataStorage__blobServiceUri</c> with <c>DataStorage__credential</c> and <c>DataStorage__clientId</c>.
    /// </param>
    /// <exception cref="StoreAccessException">The settings name no account.</exception>
    public static IStore Open(string store, Func<string, string?> setting) =>
        string.Equals(store, Azure, StringComparison.OrdinalIgnoreCase) ? new BlobStore(Service(setting)) : new FolderStore(store);

    private static BlobServiceClient Service(Func<string, string?> setting)
    {
        try
        {
            return setting(Connection) is { Length: > 0 } connection
                ? new BlobServiceClient(connection, Options())
                : setting(ServiceUri) is { Length: > 0 } uri
                    ? new BlobServiceClient(new Uri(uri), StorageCredential.Of(Connection, setting), Options())
                    : throw new StoreAccessException($"The store 'azure' needs the setting {Connection} (a connection string) or {ServiceUri} (the address of the account's blob service).");
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // What the client says may repeat the connection string with its key.
            throw new StoreAccessException($"{Connection} is no connection string of a storage account, or {ServiceUri} is no https address of a blob service.");
        }
    }

    private static BlobClientOptions Options() => new() { Retry = { MaxRetries = Retries, Delay = RetryDelay } };
}
