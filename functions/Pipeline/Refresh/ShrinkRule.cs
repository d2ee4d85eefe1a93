using System.Globalization;
using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>A data set that has lost more than half of its size since the last download is more often broken than corrected.</summary>
public static class ShrinkRule
{
    /// <summary>Checks the size.</summary>
    /// <param name="unpackedBytes">Size of the new download, unpacked.</param>
    /// <param name="latest">Provenance of the latest download in the same form; null when there is none.</param>
    /// <returns>The error; null when the size will do.</returns>
    public static Rejection? Check(long unpackedBytes, DropProvenance? latest) =>
        latest?.UnpackedBytes is { } before && unpackedBytes < before / 2
            ? new Rejection(
                "shrunk",
                "The download is smaller than half of the last one; if that is right, refresh this data set with --force.",
                Found: unpackedBytes.ToString(CultureInfo.InvariantCulture) + " bytes",
                Expected: $"at least half of {before.ToString(CultureInfo.InvariantCulture)} bytes")
            : null;
}
