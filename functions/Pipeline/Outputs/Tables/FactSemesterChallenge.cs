namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_semester_challenge</c>.</summary>
public static class FactSemesterChallenge
{
    /// <summary>The declaration.</summary>
    public static TableContract<SemesterChallengeRow> Contract { get; } = new(
        "fact_semester_challenge",
        "A challenge of the European Semester and what cluster policy adds",
        ["country_code", "policy_area", "challenge"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<SemesterChallengeRow>()
            .Text("country_code", "Country.", row => row.CountryCode)
            .Text("policy_area", "Policy area.", row => row.PolicyArea)
            .Text("challenge", "Challenge.", row => row.Challenge)
            .Text("contribution", "Contribution of cluster policy.", row => row.Contribution, "when not stated"));
}
