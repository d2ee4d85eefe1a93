using Azure;
using Azure.Identity;
using Azure.Storage.Blobs.Models;

namespace Factsheets.Storage;

/// <summary>Turns what the storage client throws into the few errors that a store has, each with one clear line.</summary>
internal static class BlobErrors
{
    private const int NoAnswer = 0;

    /// <summary>Calls the service.</summary>
    /// <param name="path">Path in the store, for the messages.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="FileNotFoundException">There is no such blob or container.</exception>
    /// <exception cref="StoreConflictException">The blob is not the one that was opened.</exception>
    /// <exception cref="StoreAccessException">The account does not answer or refuses the credential.</exception>
    /// <exception cref="IOException">The account answered with another error.</exception>
    public static async Task<T> CallAsync<T>(string path, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (Translate(path, e) is { } clear)
        {
            throw clear;
        }
    }

    /// <summary>True when there is no such blob, or not even its container.</summary>
    public static bool IsAbsent(RequestFailedException e) =>
        e.ErrorCode == BlobErrorCode.BlobNotFound || e.ErrorCode == BlobErrorCode.ContainerNotFound;

    /// <summary>True when another writer was first: the condition failed, or its commit has thrown away the blocks of this one.</summary>
    public static bool IsOvertaken(RequestFailedException e) =>
        e.ErrorCode == BlobErrorCode.BlobAlreadyExists || e.ErrorCode == BlobErrorCode.ConditionNotMet || e.ErrorCode == BlobErrorCode.InvalidBlockList || e.ErrorCode == BlobErrorCode.BlobNotFound;

    /// <summary>The clear error for what the client threw.</summary>
    /// <returns>Null when it is no error of the service.</returns>
    public static Exception? Translate(string path, Exception e) => e switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Translate(path, first) ?? Unreachable(path, e),
        AuthenticationFailedException => new StoreAccessException($"{path}: no token for the storage account could be had. Sign in (az login), or check DataStorage__credential and DataStorage__clientId.", e),
        RequestFailedException { Status: NoAnswer } => Unreachable(path, e),
        RequestFailedException { Status: 401 or 403 } refused => new StoreAccessException(
            $"{path}: the storage account refuses access ({refused.Status} {refused.ErrorCode}). Check the key or token (wrong or expired), the role on the account (Storage Blob Data Contributor; for queues Storage Queue Data Contributor) and its firewall.", e),
        RequestFailedException failed when failed.ErrorCode == BlobErrorCode.ResourceNotFound => new StoreAccessException(
            $"{path}: there is no such storage account. Check its name in DataStorage or DataStorage__blobServiceUri.", e),
        RequestFailedException failed when failed.ErrorCode == BlobErrorCode.ConditionNotMet => new StoreConflictException(path, "unchanged since it was looked up"),
        RequestFailedException failed when IsAbsent(failed) => new FileNotFoundException($"{path}: there is no such file in the store.", path, e),
        RequestFailedException failed => new IOException($"{path}: the storage account answered {failed.Status} {failed.ErrorCode}.", e),
        _ => null,
    };

    private static StoreAccessException Unreachable(string path, Exception e) =>
        new($"{path}: the storage account does not answer. Check its name in DataStorage or DataStorage__blobServiceUri (for queues DataStorage__queueServiceUri), and the network.", e);
}
