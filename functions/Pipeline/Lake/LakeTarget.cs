using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>A file of the lake and what belongs to it: <c>lake/&lt;folder&gt;/&lt;name&gt;</c>. The kind of a drop says which one it makes.</summary>
public readonly record struct LakeTarget
{
    /// <summary>Folder of all manifests.</summary>
    public const string ManifestFolder = "manifests/lake/";

    private const string EurostatFolder = "eurostat";
    private const string RegistryFolder = "eccp";
    private const string PolicyFolder = "policy";
    private const string NutsFolder = "nuts";

    private LakeTarget(string folder, string name) => (Folder, Name) = (folder, name);

    /// <summary>The cluster organisations of all countries.</summary>
    public static LakeTarget ClusterOrganisations { get; } = new(RegistryFolder, RecordExtracts.ClusterOrganisations);

    /// <summary>The partnerships of all programmes.</summary>
    public static LakeTarget Partnerships { get; } = new(RegistryFolder, RecordExtracts.Partnerships);

    /// <summary>The municipalities of all countries.</summary>
    public static LakeTarget Municipalities { get; } = new(NutsFolder, RecordExtracts.Municipalities);

    /// <summary>Folder below <c>lake/</c>.</summary>
    public string Folder { get; }

    /// <summary>Name without ending; for Eurostat's data sets their code.</summary>
    public string Name { get; }

    /// <summary>Path of the lake file.</summary>
    public string LakePath => $"lake/{Folder}/{Name}.{Extension}";

    /// <summary>Path of its manifest.</summary>
    public string ManifestPath => $"{ManifestFolder}{Folder}/{Name}.json";

    /// <summary>How people call it: a data set by its code, other files with their folder.</summary>
    public string Id => IsDataset ? Name : $"{Folder}/{Name}";

    /// <summary>True for a Eurostat data set.</summary>
    public bool IsDataset => Folder == EurostatFolder;

    private string Extension => Folder == PolicyFolder ? "json" : "parquet";

    /// <summary>The file of a Eurostat data set.</summary>
    /// <param name="dataset">Its code in lower case.</param>
    public static LakeTarget Dataset(string dataset) => new(EurostatFolder, dataset);

    /// <summary>The policy profile of a country.</summary>
    /// <param name="country">Eurostat's country code.</param>
    public static LakeTarget Policy(string country) => new(PolicyFolder, country);

    /// <summary>The file that a drop makes, alone or with others.</summary>
    public static LakeTarget Of(Drop drop) => drop.Kind switch
    {
        DropKind.ClusterRegistry => ClusterOrganisations,
        DropKind.Partnerships => Partnerships,
        DropKind.Municipalities => Municipalities,
        DropKind.PolicyProfile => Policy(drop.Dataset),
        DropKind.Boundaries => new LakeTarget(NutsFolder, drop.Dataset),
        _ => Dataset(drop.Dataset),
    };

    /// <summary>The file of a manifest.</summary>
    /// <param name="manifestPath">Path as <see cref="ManifestPath"/> gives it.</param>
    public static LakeTarget OfManifest(string manifestPath)
    {
        var parts = manifestPath[ManifestFolder.Length..].Split('/');
        return new LakeTarget(parts[0], Path.GetFileNameWithoutExtension(parts[^1]));
    }

    /// <summary>The file with an id.</summary>
    /// <param name="id">As <see cref="Id"/> gives it.</param>
    public static LakeTarget OfId(string id) => id.Contains('/', StringComparison.Ordinal) ? OfManifest($"{ManifestFolder}{id}.json") : Dataset(id);

    /// <summary>Path of an earlier state.</summary>
    /// <param name="sha256">Hash of that state.</param>
    public string HistoryPath(string sha256) => $"history/{Id}/{sha256[..12]}.{Extension}";

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
