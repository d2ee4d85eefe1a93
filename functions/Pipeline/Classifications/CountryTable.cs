namespace Factsheets.Classifications;

/// <summary>The rows of Data/countries.csv: a country and the names under which it also comes in.</summary>
internal static class CountryTable
{
    /// <summary>One row a country or aggregate, in ordinal order of the codes.</summary>
    internal static IReadOnlyList<(Country Country, IReadOnlyList<string> OtherNames)> Rows { get; } =
        EmbeddedTable.Read<(Country, IReadOnlyList<string>)>(
            "countries.csv",
            row => (new Country(
                row["code"].ToString(),
                row["name"].ToString(),
                row.TextOrNull("iso2_code"),
                row.TextOrNull("iso3_code"),
                row.IsYes("is_eu27"),
                row.IsYes("is_aggregate")), row.List("other_names", '|')));
}
