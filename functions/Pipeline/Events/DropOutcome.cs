using Factsheets.Lake;

namespace Factsheets.Events;

/// <summary>Says in a few words what became of a drop.</summary>
public static class DropOutcome
{
    /// <summary>The words for the log.</summary>
    /// <param name="report">Report of the one drop; null when there is none.</param>
    public static string Of(IngestReport? report) => report switch
    {
        null => "gone, or not finished",
        { Rejected.Count: > 0 } => "rejected",
        { LakeChanged: true } => "taken, the lake has changed",
        _ => "taken before, the lake is as it was",
    };
}
