using Azure.Core;
using Azure.Identity;

namespace Factsheets.Storage;

/// <summary>Who the product is towards a storage account that no connection string names.</summary>
public static class StorageCredential
{
    private const string ManagedIdentity = "managedidentity";

    /// <summary>The credential of a connection, by the settings that the bindings of the function app read too.</summary>
    /// <param name="connection">Name of the connection.</param>
    /// <param name="setting">Gives a setting by its name as an environment variable: <c>…__credential</c>, <c>…__clientId</c>.</param>
    /// <exception cref="StoreAccessException">The settings name a kind of credential that is not known.</exception>
    public static TokenCredential Of(string connection, Func<string, string?> setting)
    {
        var client = setting($"{connection}__clientId") is { Length: > 0 } id ? id : null;
        return setting($"{connection}__credential") switch
        {
            null or "" => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = client }),
            var kind when string.Equals(kind, ManagedIdentity, StringComparison.OrdinalIgnoreCase) =>
                new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client)),
            var kind => throw new StoreAccessException($"{connection}__credential is '{kind}'; it may be '{ManagedIdentity}' or absent."),
        };
    }
}
