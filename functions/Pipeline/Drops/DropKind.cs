namespace Factsheets.Drops;

/// <summary>What a drop is.</summary>
public enum DropKind
{
    /// <summary>Eurostat bulk TSV.</summary>
    EurostatTsv,

    /// <summary>SDMX-CSV 1.0 or 2.0, or any table of separated values with TIME_PERIOD and OBS_VALUE.</summary>
    SdmxCsv,

    /// <summary>JSON-stat 2.0.</summary>
    JsonStat,

    /// <summary>Registry of cluster organisations.</summary>
    ClusterRegistry,

    /// <summary>List of cluster partnerships.</summary>
    Partnerships,

    /// <summary>List of municipalities with their regions.</summary>
    Municipalities,

    /// <summary>Policy profile of a country.</summary>
    PolicyProfile,

    /// <summary>Eurostat bulk TSV with times in the rows and the members of another dimension, mostly countries, in the columns.</summary>
    TransposedTsv,

    /// <summary>CSV of Eurostat's old Data Explorer.</summary>
    DataExplorerCsv,

    /// <summary>A sheet of the old Data Explorer's workbook, saved as separated values.</summary>
    DataExplorerSheet,

    /// <summary>Workbook of the old Data Explorer (.xlsx, .xls).</summary>
    DataExplorerWorkbook,

    /// <summary>A sheet of the Data Browser's workbook, saved as separated values.</summary>
    DataBrowserSheet,

    /// <summary>Workbook of the Data Browser (.xlsx).</summary>
    DataBrowserWorkbook,

    /// <summary>Boundaries of NUTS regions, as GISCO has them.</summary>
    Boundaries,
}
