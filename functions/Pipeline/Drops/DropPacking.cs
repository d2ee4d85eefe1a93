namespace Factsheets.Drops;

/// <summary>How a drop is packed.</summary>
internal enum DropPacking
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A gzip archive.</summary>
    Gzip,

    /// <summary>A zip archive with one file.</summary>
    Zip,
}
