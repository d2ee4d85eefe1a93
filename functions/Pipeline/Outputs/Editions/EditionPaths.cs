namespace Factsheets.Outputs.Editions;

/// <summary>Where the files of editions lie.</summary>
public static class EditionPaths
{
    /// <summary>Folder of all editions.</summary>
    public const string Editions = "outputs/editions/";

    /// <summary>Folder of the stable paths.</summary>
    public const string Latest = "outputs/latest/";

    /// <summary>The pointer to the edition that is published.</summary>
    public const string Current = "outputs/current.json";

    /// <summary>The lock under which one publisher at a time works.</summary>
    public const string PublisherLock = "work/publisher.lock";

    /// <summary>Folder of an edition.</summary>
    public static string Folder(string edition) => $"{Editions}{edition}/";

    /// <summary>Manifest of an edition.</summary>
    public static string Manifest(string edition) => Folder(edition) + EditionManifest.FileName;

    /// <summary>Folder of an edition's unfinished work.</summary>
    public static string Work(string edition) => $"work/{edition}/";

    /// <summary>Marker of a country that is done.</summary>
    public static string Marker(string edition, string country) => $"{Work(edition)}countries/{country}.json";

    /// <summary>Folder of a country in an edition, relative to the edition.</summary>
    public static string Country(string country) => $"countries/{country}/";
}
