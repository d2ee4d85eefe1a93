namespace Factsheets.Outputs.Factsheet;

/// <summary>Fixed words that page and Word document share.</summary>
internal static class Labels
{
    /// <summary>Label of Figure 1.</summary>
    public const string Employment = "Figure 1 · Employment across the ecosystems";

    /// <summary>Label of Table 1.</summary>
    public const string Sectors = "Table 1 · Relevant sector agglomerations";

    /// <summary>Label of Table 2.</summary>
    public const string Ecosystems = "Table 2 · Relevant ecosystem agglomerations";

    /// <summary>Label of the modelled table.</summary>
    public const string Modelled = "Table 2, modelled · Ecosystem agglomerations in the whole economy";

    /// <summary>Label of Map 1.</summary>
    public const string AgglomerationMap = "Map 1 · Relevant agglomerations by region";

    /// <summary>Label of Table 3 where there is none.</summary>
    public const string Policies = "Table 3 · Cluster policies";

    /// <summary>What the text above Table 3 says of its bold entries.</summary>
    public const string PoliciesLead = "Bold entries are standard categories that can be compared across countries.";

    /// <summary>How Table 4 is read.</summary>
    public const string StateOfPlayUnit = "From left to right: from no policy to the fullest; derived from the facts of Table 3 by the rules of the annex";

    /// <summary>Label of Table 5.</summary>
    public const string Challenges = "Table 5 · European Semester challenges";

    /// <summary>Label of Table 6.</summary>
    public const string Framework = "Table 6 · Criteria and categories of the state of play";

    /// <summary>How Table 6 is read.</summary>
    public const string FrameworkUnit = "Each criterion takes the highest category that the facts of the profile support";

    /// <summary>Heading of part 2.1.</summary>
    public const string EmploymentHeading = "Employment in the 14 ecosystems";

    /// <summary>Heading of part 2.2.</summary>
    public const string RegionsHeading = "Regional agglomerations";

    /// <summary>Heading of part 1.</summary>
    public const string ContextHeading = "Policy context";

    /// <summary>Heading of part 3.</summary>
    public const string PoliciesHeading = "Cluster policies";

    /// <summary>Heading of part 4.</summary>
    public const string StateHeading = "State of cluster policy";

    /// <summary>Heading of part 4.1.</summary>
    public const string StateOfPlayHeading = "State of play";

    /// <summary>Heading of part 4.2.</summary>
    public const string ChallengesHeading = "What clusters can add to economic challenges";

    /// <summary>Heading of annex A.</summary>
    public const string FrameworkHeading = "Analytical framework";

    /// <summary>Heading of the comparison of countries.</summary>
    public const string CompareHeading = "How this compares";

    /// <summary>What the bars of countries show.</summary>
    public const string CompareCaption = "Relevant ecosystem agglomerations by country";

    /// <summary>What stands where a profile says nothing.</summary>
    public const string NotStated = "not stated";

    /// <summary>Lead of the note on the year and source of the EU27 in Figure 1.</summary>
    public const string EuFigures = "EU27 figures";

    /// <summary>Lead of the note on groups that are decided before rounding.</summary>
    public const string Rounding = "Decided before rounding";

    /// <summary>Lead of the warning of small regions.</summary>
    public const string SmallRegions = "Small regions";

    /// <summary>Lead of the note on what the modelled table rests on.</summary>
    public const string ModelledLead = "Modelled";

    /// <summary>Lead of the warning of what the EU27 of the modelled table rests on.</summary>
    public const string EuLead = "EU27";

    /// <summary>Lead of the note in place of the modelled table.</summary>
    public const string NotModelled = "No modelled table";

    /// <summary>Lead of the warning that a profile is an example.</summary>
    public const string Example = "Example";

    /// <summary>Column of the likely agglomerations in the data of Map 1.</summary>
    public const string LikelyColumn = "Likely, not counted";

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

    /// <summary>What the programmes of Figure 5 are.</summary>
    public const string CooperationLead =
        "In the European Strategic Cluster Partnerships, in INNOSUP-1 and in Euroclusters, programmes of the EU, cluster organisations of several countries work together as a consortium.";

    /// <summary>Lead of the note in place of Figure 5 where the country is not on the list.</summary>
    public const string NotListed = "No partnership known";

    /// <summary>Label of Figure 5.</summary>
    public const string Cooperation = "Figure 5 · Partner countries";

    /// <summary>Source line of Figure 5.</summary>
    public const string CooperationSource = "Source: list of partnerships in the store, as far as it goes. A consortium counts once, a country has one code.";

    /// <summary>What stands under the title of Figure 5.</summary>
    public static string CooperationUnit(string country) => $"A dot: at least one organisation of the country shares a consortium with one from {country}";
}
