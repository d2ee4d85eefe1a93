namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>dim_region</c>.</summary>
public static class DimRegion
{
    /// <summary>The declaration.</summary>
    public static TableContract<DimRegionRow> Contract { get; } = new(
        "dim_region",
        "A region in one NUTS version, levels 0 to 2",
        ["region_code", "nuts_version"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<DimRegionRow>()
            .Text("region_code", "NUTS code.", row => row.Region.Code)
            .WholeNumber("nuts_version", "Year of the NUTS version.", row => (int)row.Version)
            .WholeNumber("level", "NUTS level: 0 country, 1, 2.", row => row.Region.Level)
            .Text("name", "Name; the national one where no other is known.", row => row.Region.Name)
            .Text("name_national", "Name in the country's own language.", row => row.Region.Name)
            .Text("parent_region_code", "The region it is a part of.", row => row.Region.Parent, "for countries")
            .Text("country_code", "Its country.", row => row.Region.Country)
            .Truth("is_reporting_region", "True when the fact tables report it: NUTS 2, but NUTS 1 in Belgium, Germany and France.", row => row.IsReportingRegion));
}
