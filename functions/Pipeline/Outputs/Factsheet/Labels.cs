namespace Factsheets.Outputs.Factsheet;

/// <summary>Fixed words that page and Word document share.</summary>
internal static class Labels
{
    /// <summary>What leads the likely agglomerations of a region that find no column.</summary>
    public const string LikelyBelow = "Beside the count, likely by estimate:";

    /// <summary>Label of Figure 2.</summary>
    public const string Clusters = "Figure 2 · Cluster organisations by region";

    /// <summary>Unit of Figure 2.</summary>
    public const string ClustersUnit = "Number of organisations in the registry, by reporting region";

    /// <summary>Label of Figure 3.</summary>
    public const string Members = "Figure 3 · Members by type";

    /// <summary>Unit of Figure 3.</summary>
    public const string MembersUnit = "Percent of the members of the organisations that state them";

    /// <summary>Lead of the note in place of Figure 3.</summary>
    public const string MembersLead = "Members by type";

    /// <summary>Label of Figure 4.</summary>
    public const string ClusterEcosystems = "Figure 4 · Organisations by ecosystem";

    /// <summary>Unit of Figure 4.</summary>
    public const string ClusterEcosystemsUnit = "Number of organisations; one can name several ecosystems, or none";

    /// <summary>Lead of the note in place of Figure 5 where the country is not on the list.</summary>
    public const string NotListed = "No partnership known";

    /// <summary>Label of Figure 5.</summary>
    public const string Cooperation = "Figure 5 · Partner countries";

    /// <summary>Source line of Figure 5.</summary>
    public const string CooperationSource = "Source: list of partnerships in the store, as far as it goes. A consortium counts once, a country has one code.";
}
