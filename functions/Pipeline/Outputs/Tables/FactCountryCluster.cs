namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_country_cluster</c>.</summary>
public static class FactCountryCluster
{
    /// <summary>The declaration.</summary>
    public static TableContract<CountryClusterRow> Contract { get; } = new(
        "fact_country_cluster",
        "Cluster organisations of a country by region",
        ["country_code", "region_code"],
        [new("country_code", "dim_country", "country_code"), new("region_code", "dim_region", "region_code")],
        new ColumnList<CountryClusterRow>()
            .Text("country_code", "Country.", row => row.CountryCode)
            .Text("region_code", "Reporting region (NUTS 2021; the country where it has no NUTS).", row => row.RegionCode, "for organisations that could not be placed")
            .Items("organisations", "Number of organisations.", row => row.Organisations)
            .Items("organisations_stating_members", "Organisations that state their members.", row => row.OrganisationsStatingMembers)
            .Items("sme_members", "Sum of their small and medium enterprises.", row => row.SmeMembers, "when none states them")
            .Items("large_enterprise_members", "Sum of their large enterprises.", row => row.LargeEnterpriseMembers, "when none states them")
            .Items("research_members", "Sum of their research organisations.", row => row.ResearchMembers, "when none states them")
            .Items("other_members", "Sum of their other members.", row => row.OtherMembers, "when none states them"));
}
