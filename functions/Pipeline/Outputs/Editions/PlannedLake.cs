using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>
/// The store as a plan saw its lake: a lake file that has been replaced since is read from <c>history/</c>, so that an
/// edition can be finished while drops go on coming.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="plan">The plan.</param>
internal sealed class PlannedLake(IStore store, EditionPlan plan) : IStore
{
    private readonly Dictionary<string, EditionInput> _inputs = plan.Inputs.ToDictionary(input => LakeTarget.OfId(input.Dataset).LakePath, StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken)
    {
        try
        {
            return await store.OpenReadAsync(path, ifMatch, cancellationToken);
        }
        catch (Exception e) when (e is StoreConflictException or FileNotFoundException && _inputs.ContainsKey(path))
        {
            return await OpenEarlierAsync(_inputs[path], path, cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task<StoredFile?> FindAsync(string path, CancellationToken cancellationToken) => store.FindAsync(path, cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => store.ListAsync(prefix, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ListedFile>> ScanAsync(string prefix, CancellationToken cancellationToken) => store.ScanAsync(prefix, cancellationToken);

    /// <inheritdoc />
    public string LocationOf(string path) => store.LocationOf(path);

    /// <inheritdoc />
    public Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) => throw ReadOnly;

    /// <inheritdoc />
    public Task DeleteAsync(string path, CancellationToken cancellationToken) => throw ReadOnly;

    /// <inheritdoc />
    public Task<IStoreLease?> LeaseAsync(string path, TimeSpan duration, CancellationToken cancellationToken) => throw ReadOnly;

    private static NotSupportedException ReadOnly => new("What a plan sees is only read.");

    private async Task<Stream> OpenEarlierAsync(EditionInput input, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await store.OpenReadAsync(LakeTarget.OfId(input.Dataset).HistoryPath(input.Sha256), ifMatch: null, cancellationToken);
        }
        catch (FileNotFoundException)
        {
            throw new StoreConflictException(path, "as it was when the plan was made");
        }
    }
}
