namespace Factsheets.Extracts;

/// <summary>What a reader met: rows in and cells by kind, so that nothing is lost in silence.</summary>
public sealed class ExtractCounts
{
    /// <summary>Data rows of the file (lines of a table, rows of a CSV); for JSON-stat the listed cells.</summary>
    public long Rows { get; set; }

    /// <summary>Cells: rows x periods of a TSV, rows of a CSV, product of the sizes of a JSON-stat.</summary>
    public long Cells { get; set; }

    /// <summary>Cells with a value.</summary>
    public long Values { get; set; }

    /// <summary>Cells without a value and with a flag or confidentiality.</summary>
    public long FlaggedWithoutValue { get; set; }

    /// <summary>Bare missing cells: neither value nor status. They are counted here and not stored.</summary>
    public long Missing => Cells - Values - FlaggedWithoutValue;
}
