namespace Factsheets.Outputs.Factsheet;

/// <summary>Ids of the sources that are no Eurostat data sets, as <c>dim_source</c> has them.</summary>
internal static class LandscapeSources
{
    /// <summary>The registry of cluster organisations.</summary>
    public const string Registry = "eccp_cluster_organisations";

    /// <summary>The list of partnerships.</summary>
    public const string Partnerships = "eccp_partnerships";

    /// <summary>The policy profile of a country.</summary>
    public static string Policy(string country) => $"policy_{country.ToLowerInvariant()}";
}
