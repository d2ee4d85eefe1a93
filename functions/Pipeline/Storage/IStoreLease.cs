namespace Factsheets.Storage;

/// <summary>A lock that is held until it is disposed.</summary>
public interface IStoreLease : IAsyncDisposable
{
    /// <summary>Cancelled when the lock was lost, because it could not be renewed in time: the work under it must stop.</summary>
    CancellationToken Lost { get; }
}
