using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>What became of a data set in a refresh.</summary>
/// <param name="Dataset">Its code.</param>
/// <param name="Status">What became of it.</param>
/// <param name="LastUpdate">Last update that the catalogue gives; null when it gives none.</param>
/// <param name="DropPath">The latest drop of the data set that a refresh brought; null when there is none.</param>
/// <param name="Failure">Why it failed; null when it did not.</param>
/// <param name="IsTransient">True when it may succeed later.</param>
public sealed record RefreshOutcome(string Dataset, RefreshStatus Status, DateTimeOffset? LastUpdate, string? DropPath, Rejection? Failure = null, bool IsTransient = false)
{
    /// <summary>Throws when the failure may pass, for callers that are called again.</summary>
    /// <exception cref="RefreshException">The failure may pass.</exception>
    public void ThrowIfTransient()
    {
        if (IsTransient)
        {
            throw new RefreshException(Failure!, IsTransient);
        }
    }

    /// <summary>The outcome in a few words.</summary>
    public override string ToString() => Status switch
    {
        RefreshStatus.Downloaded => FormattableString.Invariant($"{Dataset}: downloaded, last update {LastUpdate:yyyy-MM-dd HH:mm}, {DropPath}"),
        RefreshStatus.Unchanged => FormattableString.Invariant($"{Dataset}: unchanged since {LastUpdate:yyyy-MM-dd HH:mm}"),
        RefreshStatus.Busy => $"{Dataset}: another process is downloading it",
        _ => $"{Dataset}: {Failure}",
    };
}
