using System.Globalization;
using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>Where the refresh puts things in a store.</summary>
public static class RefreshPaths
{
    /// <summary>Folder of downloads, locks and records of failures.</summary>
    public const string Work = "work/refresh/";

    private const string FailureEnding = ".failed.json";

    /// <summary>A download in progress.</summary>
    public static string Part(string dataset) => $"{Work}{dataset}.part";

    /// <summary>The lock under which one process at a time downloads a data set.</summary>
    public static string Lock(string dataset) => $"{Work}{dataset}.lock";

    /// <summary>The record of a download that failed; the next one that succeeds deletes it.</summary>
    public static string Failure(string dataset) => $"{Work}{dataset}{FailureEnding}";

    /// <summary>The data set that a record of a failed download is about.</summary>
    /// <returns>Null when the path is none of such a record.</returns>
    public static string? DatasetOfFailure(string path) =>
        path.StartsWith(Work, StringComparison.Ordinal) && path.EndsWith(FailureEnding, StringComparison.Ordinal) ? path[Work.Length..^FailureEnding.Length] : null;

    /// <summary>
    /// The drop that a download becomes: every one has a name of its own, and the name alone says data set, day of the last
    /// update and that it is whole.
    /// </summary>
    /// <param name="dataset">Code of the data set.</param>
    /// <param name="format">Its form.</param>
    /// <param name="lastUpdate">Last update.</param>
    /// <param name="download">The download.</param>
    public static string Drop(string dataset, RefreshFormat format, DateTimeOffset lastUpdate, Download download)
    {
        var day = ReleaseTime.DayOf(lastUpdate).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var whole = format == RefreshFormat.SdmxCsv ? "_linear" : "";
        return $"{DropFolder.Eurostat}estat_{dataset}{whole}_{day}.{download.Sha256[..12]}{EndingOf(format)}{(download.IsGzip ? ".gz" : "")}";
    }

    /// <summary>True when a drop has this form.</summary>
    public static bool IsOf(string dropPath, RefreshFormat format) => DropName.FormatOf(dropPath) == EndingOf(format);

    private static string EndingOf(RefreshFormat format) => format == RefreshFormat.Tsv ? ".tsv" : ".csv";
}
