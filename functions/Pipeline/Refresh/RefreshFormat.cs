namespace Factsheets.Refresh;

/// <summary>The form in which whole data sets are asked for.</summary>
public enum RefreshFormat
{
    /// <summary>Bulk TSV: not limited in size, and the smallest.</summary>
    Tsv,

    /// <summary>SDMX-CSV 1.0: says its data set and last update itself; large data sets come through the queue.</summary>
    SdmxCsv,
}
