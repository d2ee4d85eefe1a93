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

    /// <summary>Label of Figure 1.</summary>
    public const string Employment = "Figure 1 · Employment across the ecosystems";

    /// <summary>Label of Table 1.</summary>
    public const string Sectors = "Table 1 · Relevant sector agglomerations";

    /// <summary>Label of Table 2.</summary>
    public const string Ecosystems = "Table 2 · Relevant ecosystem agglomerations";

    /// <summary>Label of Table 3 where the country has no profile.</summary>
    public const string Policies = "Table 3 · Cluster policies";

    /// <summary>What stands under the title of Table 4.</summary>
    public const string StateOfPlayUnit = "From left to right: from no policy to the fullest; derived from the facts of Table 3 by the rules of the annex";

    /// <summary>Label of Table 5.</summary>
    public const string Challenges = "Table 5 · European Semester challenges";

    /// <summary>Label of Table 6.</summary>
    public const string Framework = "Table 6 · Criteria and categories of the state of play";

    /// <summary>What stands under the label of Table 6.</summary>
    public const string FrameworkUnit = "Each criterion takes the highest category that the facts of the profile support";

    /// <summary>What Figure 1 counts, with the country in whose order it stands.</summary>
    public static string EmploymentUnit(string country) => $"Percent of employment in the 14 ecosystems, ordered by employment in {country}. Differences of at least 1 point are coloured";

    /// <summary>Label of Table 4, with the year of the edition of the profile.</summary>
    public static string StateOfPlay(int year) => $"Table 4 · State of play {NumberText.Plain(year)}";

    /// <summary>What stands under the title of Figure 5.</summary>
    public static string CooperationUnit(string country) => $"A dot: at least one organisation of the country shares a consortium with one from {country}";
}
