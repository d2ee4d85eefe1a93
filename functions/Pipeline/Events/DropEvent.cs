using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>A drop has come: takes it and, when the lake has changed, asks for a build. May be told the same drop any number of times.</summary>
/// <param name="store">The store.</param>
/// <param name="builds">Where builds are asked for.</param>
public sealed class DropEvent(IStore store, IBuildRequests builds)
{
    /// <summary>Takes a drop.</summary>
    /// <param name="path">Path in the store, below <c>drops/</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of it; null when somebody still writes it, or it is gone, and with it the record of an earlier rejection.</returns>
    /// <exception cref="ArgumentException">The path is none of a drop.</exception>
    public async Task<IngestReport?> TakeAsync(string path, CancellationToken cancellationToken)
    {
        if (DropPath.IsUnfinished(DropPath.Check(path)))
        {
            return null;
        }

        if (await store.FindAsync(path, cancellationToken) is null)
        {
            await store.DeleteAsync(DropIngestion.RejectionPath(path), cancellationToken);
            return null;
        }

        var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
        var report = await new FactsheetPipeline(store).IngestAsync([path], options, cancellationToken);
        if (report.LakeChanged)
        {
            await builds.AskAsync(cancellationToken);
        }

        return report;
    }
}
