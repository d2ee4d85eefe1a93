using Factsheets.Classifications;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>dim_country</c>.</summary>
public static class DimCountry
{
    /// <summary>The declaration.</summary>
    public static TableContract<Country> Contract { get; } = new(
        "dim_country",
        "A country, or the EU27 as a whole",
        ["country_code"],
        [],
        new ColumnList<Country>()
            .Text("country_code", "Eurostat's code of the country (EL, UK), or EU27_2020.", row => row.Code)
            .Text("name", "English name.", row => row.Name)
            .Text("iso2_code", "ISO 3166-1 alpha-2 code.", row => row.Iso2Code, "for aggregates, and territories without one")
            .Text("iso3_code", "ISO 3166-1 alpha-3 code.", row => row.Iso3Code, "for aggregates, and territories without one")
            .Truth("is_eu27", "True for a member of the EU27 of 2020.", row => row.IsEu27)
            .Truth("is_aggregate", "True for a sum of countries.", row => row.IsAggregate));
}
