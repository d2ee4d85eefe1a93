using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>
/// Which data sets are to be downloaded: those of which the catalogue says a later update than the provenance of the
/// latest download, those whose drop is not there, and those that are asked for all the same.
/// </summary>
public static class DueRule
{
    /// <summary>Decides.</summary>
    /// <param name="dataset">Code of the data set.</param>
    /// <param name="catalogue">The service's catalogue.</param>
    /// <param name="latest">Provenance of the latest download; null when there was none.</param>
    /// <param name="isDropThere">True when the drop of the latest download is in the store.</param>
    /// <param name="force">True to download also what is unchanged.</param>
    /// <param name="now">When the catalogue was read.</param>
    public static DatasetDue Decide(string dataset, TableOfContents catalogue, DropProvenance? latest, bool isDropThere, bool force, DateTimeOffset now)
    {
        if (catalogue.Find(dataset) is not { } entry)
        {
            return new DatasetDue(dataset, DueStatus.Gone, LastUpdate: null);
        }

        if (entry.LastUpdate is not { } day)
        {
            return new DatasetDue(dataset, DueStatus.Undated, LastUpdate: null);
        }

        var lastUpdate = ReleaseTime.Of(day, now);
        var isNewer = latest is null || !isDropThere || lastUpdate > latest.KnownUpdate;
        return new DatasetDue(dataset, isNewer || force ? DueStatus.Due : DueStatus.Unchanged, lastUpdate);
    }
}
