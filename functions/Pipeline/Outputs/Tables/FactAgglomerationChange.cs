using Factsheets.Outputs.Changes;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_agglomeration_change</c>: empty without an edition to compare with.</summary>
public static class FactAgglomerationChange
{
    private const string Gone = "when it is gone, or withheld";
    private const string New = "when it is new, or withheld";

    /// <summary>The declaration.</summary>
    public static TableContract<(string PreviousEdition, AgglomerationChange Change)> Contract { get; } = new(
        "fact_agglomeration_change",
        "A relevant agglomeration of this edition, of the one it is compared with (option compare_with), or of both",
        ["activity_kind", "region_code", "activity_code"],
        [new("country_code", "dim_country", "country_code")],
        new ColumnList<(string PreviousEdition, AgglomerationChange Change)>()
            .Word("activity_kind", "Kind of activity.", row => (ActivityKind?)row.Change.Activity)
            .Text("region_code", "Region, by its code in the edition that has it.", row => row.Change.RegionCode)
            .Text("activity_code", "NACE division or ecosystem.", row => row.Change.ActivityCode)
            .Text("country_code", "Country.", row => row.Change.CountryCode)
            .Word("change", "How it stands against the previous edition.", row => (ChangeKind?)row.Change.Change)
            .Amount("location_quotient", "Location quotient in this edition.", row => row.Change.LocationQuotient, Gone)
            .Percent("share_pct", "Percent of the region's employment in this edition.", row => row.Change.SharePct, Gone)
            .Amount("previous_location_quotient", "Location quotient in the previous edition.", row => row.Change.PreviousLocationQuotient, New)
            .Percent("previous_share_pct", "Percent of the region's employment in the previous edition.", row => row.Change.PreviousSharePct, New)
            .Text("causes", "What may have caused the change, in words.", row => row.Change.Change == ChangeKind.Unchanged ? null : ChangeSentences.Cause(row.Change.Causes), "when it is unchanged")
            .Text("previous_edition", "Id of the edition compared with.", row => row.PreviousEdition));
}
