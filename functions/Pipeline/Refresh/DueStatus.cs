namespace Factsheets.Refresh;

/// <summary>Whether a data set is to be downloaded.</summary>
public enum DueStatus
{
    /// <summary>The service has a later update than the store, or it was asked for all the same.</summary>
    Due,

    /// <summary>The store has the latest update.</summary>
    Unchanged,

    /// <summary>The catalogue does not list it (any more).</summary>
    Gone,

    /// <summary>The catalogue lists it without the day of its last update.</summary>
    Undated,
}
