namespace Factsheets.Functions;

/// <summary>Names of the settings that connect the app.</summary>
public static class Connections
{
    /// <summary>The storage account of drops, lake, outputs and queues.</summary>
    public const string Data = "DataStorage";
}
