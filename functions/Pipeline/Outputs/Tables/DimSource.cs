namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>dim_source</c>.</summary>
public static class DimSource
{
    /// <summary>The declaration.</summary>
    public static TableContract<DimSourceRow> Contract { get; } = new(
        "dim_source",
        "A data set that the edition uses",
        ["source_id"],
        [],
        new ColumnList<DimSourceRow>()
            .Text("source_id", "Code of the data set.", row => row.SourceId)
            .Text("title", "Title.", row => row.Title)
            .Text("provider", "Who publishes it.", row => row.Provider)
            .Text("employment_concept", "What it counts as employment.", row => row.EmploymentConcept)
            .Moment("last_update", "Last update by the provider.", row => row.LastUpdate, "when no drop says it")
            .Date("accessed_on", "Date of access.", row => row.AccessedOn, "when there is no provenance")
            .Text("licence", "Licence line.", row => row.Licence)
            .Text("sha256", "SHA-256 of the unpacked drops, separated by semicolons.", row => row.Sha256, "for figures embedded in the product")
            .Text("url", "Address.", row => row.Url, "when there is none"));
}
