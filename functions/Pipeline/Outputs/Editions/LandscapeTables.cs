using Factsheets.Clusters;
using Factsheets.Extracts.Registry;
using Factsheets.Outputs.Tables;
using Factsheets.Policies;

namespace Factsheets.Outputs.Editions;

/// <summary>Rows of the tables on cluster organisations, partnerships and policies.</summary>
internal static class LandscapeTables
{
    /// <summary>The eight tables, in the order of the schema.</summary>
    public static IReadOnlyList<OutputTable> Of(LandscapeSet landscape, string edition) =>
    [
        FactClusterOrganisation.Contract.Fill(landscape.Clusters.Organisations.Select(OrganisationRow), edition),
        FactClusterEcosystem.Contract.Fill(landscape.Clusters.Organisations.SelectMany(organisation => organisation.Record.Ecosystems.Codes.Select(code => new ClusterEcosystemRow(organisation.Record.Id, code))), edition),
        FactCountryCluster.Contract.Fill(landscape.Clusters.Organisations.GroupBy(organisation => (organisation.Record.CountryCode, organisation.Placement.RegionCode)).Select(group => CountryRow(group.Key.CountryCode, group.Key.RegionCode, [.. group])), edition),
        FactPartnership.Contract.Fill(PartnershipRows(landscape), edition),
        BridgePartnershipEcosystem.Contract.Fill(landscape.Partnerships.SelectMany(record => record.Ecosystems.Codes.Select(code => new PartnershipEcosystemRow(record.Id, code))).Distinct(), edition),
        FactPolicy.Contract.Fill(PolicyRows(landscape).DistinctBy(row => (row.CountryCode, row.PolicyName, row.Field, row.Category)), edition),
        FactStateOfPlay.Contract.Fill(landscape.Profiles.SelectMany(profile => StateOfPlay.Of(profile).Select(result => new StateOfPlayRow(profile.Country, result.Criterion, result.CategoryByRule, result.CategoryStated, result.Reason))), edition),
        FactSemesterChallenge.Contract.Fill(landscape.Profiles.SelectMany(profile => profile.SemesterChallenges.SelectMany(challenge => challenge.Challenges.Select(text => new SemesterChallengeRow(profile.Country, challenge.Area.Code, text, challenge.Contribution)))).DistinctBy(row => (row.CountryCode, row.PolicyArea, row.Challenge)), edition),
    ];

    private static ClusterOrganisationRow OrganisationRow(PlacedOrganisation organisation)
    {
        var (record, placement) = organisation;
        return new ClusterOrganisationRow(
            record.Id,
            record.Name,
            record.CountryCode,
            record.City,
            placement.RegionCode,
            placement.NutsCode,
            placement.PlacedBy,
            record.Website,
            record.SmeMembers,
            record.LargeEnterpriseMembers,
            record.ResearchMembers,
            record.OtherMembers,
            record.ExtractedOn);
    }

    private static CountryClusterRow CountryRow(string country, string? region, IReadOnlyList<PlacedOrganisation> organisations)
    {
        var sums = MemberSums.Of(organisations.Select(organisation => organisation.Record));
        return new CountryClusterRow(country, region, organisations.Count, sums.Organisations, (int?)sums.Sme, (int?)sums.LargeEnterprise, (int?)sums.Research, (int?)sums.Other);
    }

    private static IEnumerable<PartnershipRow> PartnershipRows(LandscapeSet landscape)
    {
        var registry = landscape.Clusters.Organisations.Select(organisation => organisation.Record.Id).ToHashSet(StringComparer.Ordinal);
        return landscape.Partnerships.Where(record => record.Organisation is not null).Select(record =>
        {
            var id = record.CountryCode is null ? null : OrganisationId.Of(record.CountryCode, record.Organisation!);
            return new PartnershipRow(record.Id, record.Organisation!, record.Programme, record.Consortium, id is not null && registry.Contains(id) ? id : null, record.CountryCode, record.Role, record.Start, record.End);
        }).DistinctBy(row => (row.PartnershipId, row.OrganisationName));
    }

    private static IEnumerable<PolicyRow> PolicyRows(LandscapeSet landscape) =>
        from profile in landscape.Profiles
        from policy in profile.Policies
        from field in policy.Fields
        from category in field.Field.Categories
        select new PolicyRow(profile.Country, policy.Name, field.Name, category.Code, category.IsKnown);
}
