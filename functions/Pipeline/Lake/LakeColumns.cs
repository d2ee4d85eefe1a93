using Factsheets.Extracts;
using Parquet;
using Parquet.Schema;

namespace Factsheets.Lake;

/// <summary>The columns of a lake file: dimensions, then these.</summary>
public static class LakeColumns
{
    /// <summary>Time period in SDMX form.</summary>
    public const string TimePeriod = ObservationColumns.TimePeriod;

    /// <summary>The value; null when the cell has a status only.</summary>
    public const string ObsValue = ObservationColumns.ObsValue;

    /// <summary>Flag letters, sorted; null when there is none.</summary>
    public const string ObsFlag = ObservationColumns.ObsFlag;

    /// <summary>Confidentiality; null when there is none.</summary>
    public const string ConfStatus = ObservationColumns.ConfStatus;

    /// <summary>Text of a cell that holds one in place of a value; null for every other row. A column of data sets with such cells only.</summary>
    public const string ObsText = ObservationColumns.ObsText;

    /// <summary>Rows of a row group. Measured: larger groups cost time and memory, smaller ones win nothing.</summary>
    public const int RowGroupRows = 122_880;

    /// <summary>What Parquet.Net makes of a field that was declared as a string.</summary>
    private static readonly Type TextType = typeof(ReadOnlyMemory<char>);

    /// <summary>The schema for a data set.</summary>
    /// <param name="dimensions">Dimension names, <c>freq</c> first.</param>
    /// <param name="withTexts">True when the data set has cells with a text.</param>
    public static ParquetSchema SchemaOf(IEnumerable<string> dimensions, bool withTexts) => new(
    [
        .. dimensions.Append(TimePeriod).Select(name => new DataField(name, typeof(string), isNullable: false)),
        new DataField(ObsValue, typeof(double), isNullable: true),
        new DataField(ObsFlag, typeof(string), isNullable: true),
        new DataField(ConfStatus, typeof(string), isNullable: true),
        .. withTexts ? [new DataField(ObsText, typeof(string), isNullable: true)] : Array.Empty<DataField>(),
    ]);

    /// <summary>Writer options: Snappy, dictionaries for every text column.</summary>
    public static ParquetOptions OptionsFor(ParquetSchema schema)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (var field in schema.DataFields.Where(field => field.ClrType == TextType))
        {
            options.ColumnEncodingHints[field.Name] = EncodingHint.Dictionary;
        }

        return options;
    }
}
