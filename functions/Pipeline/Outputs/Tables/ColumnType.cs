namespace Factsheets.Outputs.Tables;

/// <summary>Type of a column, the same in Parquet, CSV and the data package.</summary>
public enum ColumnType
{
    /// <summary>Text; Parquet STRING.</summary>
    Text,

    /// <summary>Whole number; Parquet INT32.</summary>
    WholeNumber,

    /// <summary>Number, unrounded; Parquet DOUBLE.</summary>
    Number,

    /// <summary>True or false; Parquet BOOLEAN.</summary>
    Boolean,

    /// <summary>Calendar date; Parquet DATE.</summary>
    Date,

    /// <summary>Moment in UTC; Parquet TIMESTAMP(millis).</summary>
    Moment,
}
