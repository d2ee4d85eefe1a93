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

    /// <summary>The editions in the order in which they were published: they themselves carry no time.</summary>
    public const string Published = "manifests/editions.json";

    /// <summary>The lock under which one publisher at a time works.</summary>
    public const string PublisherLock = "work/publisher.lock";

    /// <summary>Folder of all unfinished work.</summary>
    public const string AllWork = "work/";

    private const string Countries = "countries/";
    private const string PlanName = "plan.json";
    private const string TablesName = "tables.json";

    /// <summary>Folder of an edition.</summary>
    public static string Folder(string edition) => $"{Editions}{edition}/";

    /// <summary>Manifest of an edition.</summary>
    public static string Manifest(string edition) => Folder(edition) + EditionManifest.FileName;

    /// <summary>Folder of an edition's unfinished work.</summary>
    public static string Work(string edition) => $"{AllWork}{edition}/";

    /// <summary>Plan of an edition in the making.</summary>
    public static string Plan(string edition) => Work(edition) + PlanName;

    /// <summary>Marker of the tables that are done.</summary>
    public static string Tables(string edition) => Work(edition) + TablesName;

    /// <summary>True when a path below <see cref="AllWork"/> is one of an edition in the making: downloads and locks lie there too.</summary>
    public static bool IsOfWork(string path) => path[AllWork.Length..].Split('/') is [_, PlanName or TablesName] or [_, "countries", _];

    /// <summary>The lock under which one builder at a time plans an edition and writes its tables. It lies beside the work, which is deleted when the edition is published.</summary>
    public static string BuilderLock(string edition) => $"{AllWork}{edition}.lock";

    /// <summary>Folder of the markers of countries.</summary>
    public static string Markers(string edition) => Work(edition) + Countries;

    /// <summary>Marker of a country that is done or given up.</summary>
    public static string Marker(string edition, string country) => $"{Markers(edition)}{country}.json";

    /// <summary>Folder of a country in an edition, relative to the edition.</summary>
    public static string Country(string country) => $"{Countries}{country}/";

    /// <summary>The edition that a path below <see cref="Editions"/> or <see cref="AllWork"/> belongs to.</summary>
    /// <param name="folder">The one or the other.</param>
    /// <param name="path">The path.</param>
    public static string EditionOf(string folder, string path) => path[folder.Length..].Split('/')[0];
}
