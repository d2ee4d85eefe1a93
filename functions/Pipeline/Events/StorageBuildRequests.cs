using System.Text.Json;
using Azure.Storage.Queues;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Builds asked for through the queue <c>build</c> of the storage account.</summary>
/// <param name="queue">The queue; its messages are Base64, as the host of the function app reads them.</param>
public sealed class StorageBuildRequests(QueueClient queue) : IBuildRequests
{
    /// <summary>Name of the queue.</summary>
    public const string Name = "build";

    private const string Connection = "DataStorage";
    private const string ServiceUri = Connection + "__queueServiceUri";

    // Drops often come by the dozen: those of two minutes make one edition.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    /// <summary>Opens the queue; nothing is sent yet.</summary>
    /// <param name="setting">
    /// Gives a setting by its name as an environment variable: <c>DataStorage</c> (a connection string), or
    /// <c>DataStorage__queueServiceUri</c> with <c>DataStorage__credential</c> and <c>DataStorage__clientId</c>.
    /// </param>
    /// <exception cref="StoreAccessException">The settings name no account.</exception>
    public static StorageBuildRequests Open(Func<string, string?> setting)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        if (setting(Connection) is { Length: > 0 } connection)
        {
            return new StorageBuildRequests(new QueueClient(connection, Name, options));
        }

        return setting(ServiceUri) is { Length: > 0 } uri
            ? new StorageBuildRequests(new QueueClient(new Uri($"{uri.TrimEnd('/')}/{Name}"), StorageCredential.Of(Connection, setting), options))
            : throw new StoreAccessException($"The queues need the setting {Connection} (a connection string) or {ServiceUri} (the address of the account's queue service).");
    }

    /// <inheritdoc />
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await queue.SendMessageAsync(JsonSerializer.Serialize(new BuildMessage()), visibilityTimeout: Pause, cancellationToken: cancellationToken);
    }
}
