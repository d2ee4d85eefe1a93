namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_state_of_play</c>.</summary>
public static class FactStateOfPlay
{
    /// <summary>The declaration.</summary>
    public static TableContract<StateOfPlayRow> Contract { get; } = new(
        "fact_state_of_play",
        "A criterion of the state of play of a country's cluster policy",
        ["country_code", "criterion"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<StateOfPlayRow>()
            .Text("country_code", "Country.", row => row.CountryCode)
            .Text("criterion", "Criterion.", row => row.Criterion)
            .Text("category_by_rule", "Category that the facts support.", row => row.CategoryByRule)
            .Text("category_stated", "Category that the profile states.", row => row.CategoryStated, "when it states none")
            .Text("reason", "Why.", row => row.Reason));
}
