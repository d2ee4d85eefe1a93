namespace Factsheets.Drops;

/// <summary>In which folder of a store drops of a kind lie.</summary>
public static class DropFolder
{
    /// <summary>Folder of Eurostat's files.</summary>
    public const string Eurostat = "drops/eurostat/";

    /// <summary>Folder of registries.</summary>
    public const string Registry = "drops/eccp/";

    /// <summary>Folder of files on regions.</summary>
    public const string Nuts = "drops/nuts/";

    /// <summary>Folder of policy profiles.</summary>
    public const string Policy = "drops/policy/";

    /// <summary>The folder of a kind.</summary>
    public static string Of(DropKind kind) => kind switch
    {
        DropKind.ClusterRegistry or DropKind.Partnerships => Registry,
        DropKind.Municipalities or DropKind.Boundaries => Nuts,
        DropKind.PolicyProfile => Policy,
        _ => Eurostat,
    };
}
