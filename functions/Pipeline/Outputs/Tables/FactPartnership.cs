namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_partnership</c>.</summary>
public static class FactPartnership
{
    /// <summary>The declaration.</summary>
    public static TableContract<PartnershipRow> Contract { get; } = new(
        "fact_partnership",
        "An organisation in a partnership",
        ["partnership_id", "organisation_name"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<PartnershipRow>()
            .Text("partnership_id", "Partnership.", row => row.PartnershipId)
            .Text("organisation_name", "Name of the organisation.", row => row.OrganisationName)
            .Text("programme", "Programme: ESCP-4i, ESCP-4x, ESCP-S3, INNOSUP-1 or Eurocluster.", row => row.Programme)
            .Text("consortium", "Name of the consortium.", row => row.Consortium)
            .Text("organisation_id", "The organisation in the registry.", row => row.OrganisationId, "when it is not in the registry")
            .Text("country_code", "Country of the organisation.", row => row.CountryCode, "when not stated")
            .Text("role", "Role in the consortium.", row => row.Role, "when not stated")
            .Date("start", "Start; of a month or year alone its first day.", row => row.Start, "when not stated")
            .Date("end", "End; of a month or year alone its last day.", row => row.End, "when not stated"));
}
