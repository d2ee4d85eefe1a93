using Factsheets.Lake;
using Factsheets.Outputs.Editions;

namespace Factsheets.Events;

/// <summary>Told of what happens under a watch.</summary>
public interface IWatchEvents
{
    /// <summary>A drop was taken or rejected.</summary>
    /// <param name="path">Path of the drop.</param>
    /// <param name="report">What became of it; null when it was gone again.</param>
    void Taken(string path, IngestReport? report);

    /// <summary>A build has ended.</summary>
    /// <param name="report">What it has made; null when the lake has nothing to build from.</param>
    void Built(BuildReport? report);

    /// <summary>Something could not be done; it is tried again.</summary>
    /// <param name="what">What.</param>
    /// <param name="reason">Why.</param>
    void Failed(string what, Exception reason);
}
