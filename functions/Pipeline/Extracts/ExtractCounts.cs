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

    /// <summary>Cells with a text in place of a value.</summary>
    public long Texts { get; set; }

    /// <summary>Cells without a value or text and with a flag or confidentiality.</summary>
    public long FlaggedWithoutValue { get; set; }

    /// <summary>Bare missing cells: neither value, text nor status. They are counted here and not stored.</summary>
    public long Missing => Cells - Values - Texts - FlaggedWithoutValue;

    /// <summary>Cells of <c>geo</c> and its like that spelled Greece or the United Kingdom <c>GR</c> or <c>GB</c> and are stored under <c>EL</c> or <c>UK</c>.</summary>
    public long Respelled { get; set; }

    /// <summary>True when not one cell has a value, a text or a status.</summary>
    public bool HoldsNothing => Values == 0 && Texts == 0 && FlaggedWithoutValue == 0;

    /// <summary>Counts a cell by what it holds.</summary>
    /// <returns>False for a bare missing cell.</returns>
    internal bool Add(in Observation cell)
    {
        if (cell.HasValue)
        {
            Values++;
        }
        else if (cell.Text != 0)
        {
            Texts++;
        }
        else if (cell.Status != 0)
        {
            FlaggedWithoutValue++;
        }
        else
        {
            return false;
        }

        return true;
    }
}
