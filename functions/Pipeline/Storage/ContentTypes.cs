namespace Factsheets.Storage;

/// <summary>Media types by the ending of a name; browsers and BI tools open blobs by them.</summary>
internal static class ContentTypes
{
    /// <summary>The media type of a file.</summary>
    /// <param name="path">Path or name.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".parquet" => "application/vnd.apache.parquet",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".gz" => "application/gzip",
        _ => "application/octet-stream",
    };
}
