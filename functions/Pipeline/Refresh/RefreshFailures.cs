using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>The errors of data sets that the catalogue does not give.</summary>
public static class RefreshFailures
{
    /// <summary>The error.</summary>
    /// <param name="due">What the catalogue says of the data set.</param>
    /// <returns>Null when the catalogue lists it with a last update.</returns>
    public static Rejection? Of(DatasetDue due) => due.Status switch
    {
        DueStatus.Gone => new Rejection("gone_from_catalogue", $"Eurostat's catalogue does not list {due.Dataset}: it was withdrawn or renamed. Its drops stay in use; take it off the option refresh.datasets, or name its successor in config/sources.json."),
        DueStatus.Undated => new Rejection("no_last_update", $"Eurostat's catalogue does not say when {due.Dataset} was last updated."),
        _ => null,
    };
}
