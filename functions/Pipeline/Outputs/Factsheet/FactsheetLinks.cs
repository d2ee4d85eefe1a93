namespace Factsheets.Outputs.Factsheet;

/// <summary>Addresses of the files beside the factsheet, from its folder <c>countries/&lt;CC&gt;</c>.</summary>
internal static class FactsheetLinks
{
    /// <summary>The same content as a Word document.</summary>
    public const string Word = "factsheet.docx";

    /// <summary>The same content as JSON.</summary>
    public const string Json = "factsheet.json";

    /// <summary>Index of the edition.</summary>
    public const string Index = "../../index.html";

    /// <summary>Values behind Figure 1.</summary>
    public const string Employment = "tables/fact_country_ecosystem.csv";

    /// <summary>Values behind Table 1.</summary>
    public const string Sectors = "tables/fact_region_sector.csv";

    /// <summary>Values behind Figures 2 and 3.</summary>
    public const string Regions = "tables/fact_country_cluster.csv";

    /// <summary>Values behind Figure 4.</summary>
    public const string ClusterEcosystems = "tables/fact_cluster_ecosystem.csv";

    /// <summary>Values behind Figure 5.</summary>
    public const string Partnerships = "tables/fact_partnership.csv";

    /// <summary>Categories of Table 3.</summary>
    public const string Policies = "tables/fact_policy.csv";

    /// <summary>Categories of Table 4.</summary>
    public const string StateOfPlay = "tables/fact_state_of_play.csv";

    /// <summary>Challenges of Table 5.</summary>
    public const string Challenges = "tables/fact_semester_challenge.csv";

    /// <summary>The data sets of the edition.</summary>
    public const string Sources = "../../tables/dim_source.csv";

    /// <summary>Cells by state, of the whole edition.</summary>
    public const string Quality = "../../data-quality.json";

    /// <summary>Values behind Table 2.</summary>
    public const string Ecosystems = "tables/fact_region_ecosystem.csv";
}
