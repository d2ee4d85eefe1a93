namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_policy</c>.</summary>
public static class FactPolicy
{
    /// <summary>The declaration.</summary>
    public static TableContract<PolicyRow> Contract { get; } = new(
        "fact_policy",
        "A category of a field of a cluster policy",
        ["country_code", "policy_name", "field", "category"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<PolicyRow>()
            .Text("country_code", "Country.", row => row.CountryCode)
            .Text("policy_name", "Name of the policy.", row => row.PolicyName)
            .Text("field", "Field of the policy profile.", row => row.Field)
            .Text("category", "Category code, or the text of a new one.", row => row.Category)
            .Truth("is_known_category", "True when the category is in the known list.", row => row.IsKnownCategory));
}
