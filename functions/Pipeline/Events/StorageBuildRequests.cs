using System.Text.Json;
using Azure.Storage.Queues;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Builds asked for through the queue <c>build</c> of the storage account.</summary>
/// <param name="queue">The queue; its messages are Base64, as the host of the function app reads them.</param>
/// <param name="pause">How long a request stays invisible: drops that come in that time make one edition.</param>
public sealed class StorageBuildRequests(QueueClient queue, TimeSpan pause) : IBuildRequests
{
    /// <summary>Name of the queue.</summary>
    public const string Name = "build";

    private const string Connection = "DataStorage";
    private const string ServiceUri = Connection + "__queueServiceUri";

    /// <summary>The pause of the function app: drops often come by the dozen.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMinutes(2);

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
            return new StorageBuildRequests(new QueueClient(connection, Name, options), Pause);
        }

        return setting(ServiceUri) is { Length: > 0 } uri
            ? new StorageBuildRequests(new QueueClient(new Uri($"{uri.TrimEnd('/')}/{Name}"), StorageCredential.Of(Connection, setting), options), Pause)
            : throw new StoreAccessException($"The queues need the setting {Connection} (a connection string) or {ServiceUri} (the address of the account's queue service).");
    }

    /// <inheritdoc />
    /// <exception cref="StoreAccessException">The account does not answer or refuses the credential.</exception>
    public Task AskAsync(CancellationToken cancellationToken) => BlobErrors.CallAsync($"queue {Name}", async () =>
    {
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        return await queue.SendMessageAsync(JsonSerializer.Serialize(new BuildMessage()), visibilityTimeout: pause, cancellationToken: cancellationToken);
    });
}
