namespace Factsheets.Drops;

/// <summary>What a drop is.</summary>
public enum DropKind
{
    /// <summary>Eurostat bulk TSV.</summary>
    EurostatTsv,

    /// <summary>SDMX-CSV 1.0, or any CSV with TIME_PERIOD and OBS_VALUE.</summary>
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
}
