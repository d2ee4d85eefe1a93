namespace Factsheets.Refresh;

/// <summary>What became of a data set in a refresh.</summary>
public enum RefreshStatus
{
    /// <summary>There is a new drop.</summary>
    Downloaded,

    /// <summary>The store has the latest state already.</summary>
    Unchanged,

    /// <summary>Another process is downloading it.</summary>
    Busy,

    /// <summary>It could not be had; the failure says why.</summary>
    Failed,
}
