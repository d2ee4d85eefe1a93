using Factsheets.Clusters;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Policy;

namespace Factsheets.Policies;

/// <summary>What an edition knows beside employment: cluster organisations, partnerships, policies.</summary>
/// <param name="Clusters">The registry, placed.</param>
/// <param name="Partnerships">The partnerships.</param>
/// <param name="Profiles">The policy profiles, by country.</param>
/// <param name="Remarks">What is to be known about the drops they come from.</param>
public sealed record LandscapeSet(ClusterRegistryView Clusters, IReadOnlyList<PartnershipRecord> Partnerships, IReadOnlyList<PolicyProfile> Profiles, IReadOnlyList<string> Remarks)
{
    /// <summary>A store without any of them.</summary>
    public static LandscapeSet Empty { get; } = new(ClusterRegistryView.Empty, [], [], []);

    /// <summary>Countries that have organisations or a profile, in ordinal order.</summary>
    public IReadOnlyList<string> CountryCodes => [.. Clusters.CountryCodes.Concat(Profiles.Select(profile => profile.Country)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The profile of a country; null when it has none.</summary>
    public PolicyProfile? ProfileOf(string country) => Profiles.FirstOrDefault(profile => profile.Country == country);
}
