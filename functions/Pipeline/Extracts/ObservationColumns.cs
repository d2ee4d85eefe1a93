namespace Factsheets.Extracts;

/// <summary>SDMX's names of what every observation has beside its dimensions, in lower case.</summary>
public static class ObservationColumns
{
    /// <summary>Time period.</summary>
    public const string TimePeriod = "time_period";

    /// <summary>The value.</summary>
    public const string ObsValue = "obs_value";

    /// <summary>Observation flag.</summary>
    public const string ObsFlag = "obs_flag";

    /// <summary>Confidentiality.</summary>
    public const string ConfStatus = "conf_status";

    /// <summary>Text of a cell that holds one in place of a value; a column of data sets with such cells only.</summary>
    public const string ObsText = "obs_text";
}
