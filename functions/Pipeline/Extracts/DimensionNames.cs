using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>Rules for the dimension names of an extract: they become columns of a lake file.</summary>
internal static class DimensionNames
{
    private static readonly string[] OtherColumns = [ObservationColumns.TimePeriod, ObservationColumns.ObsValue, ObservationColumns.ObsFlag, ObservationColumns.ConfStatus, ObservationColumns.ObsText];

    /// <summary>Checks the names.</summary>
    /// <param name="names">Names in lower case.</param>
    /// <param name="line">Line they stand in; null when the format has no lines.</param>
    /// <exception cref="DropRejectedException">A name is empty, stands twice, holds a control character or is that of another column.</exception>
    public static void Check(IReadOnlyCollection<string> names, long? line)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Length == 0 || name.Any(char.IsControl) || OtherColumns.Contains(name, StringComparer.Ordinal) || !met.Add(name))
            {
                throw new DropRejectedException(new Rejection(
                    "bad_header",
                    "A dimension has no name, the name of another one or of a column of the observations.",
                    line,
                    Found: Rejection.Excerpt(string.Join(',', names)),
                    Expected: "different names of dimensions"));
            }
        }
    }
}
