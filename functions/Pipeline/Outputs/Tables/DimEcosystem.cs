using Factsheets.Classifications;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>dim_ecosystem</c>.</summary>
public static class DimEcosystem
{
    /// <summary>The declaration.</summary>
    public static TableContract<Ecosystem> Contract { get; } = new(
        "dim_ecosystem",
        "One of the 14 industrial ecosystems of the EU's industrial strategy",
        ["ecosystem_code"],
        [],
        new ColumnList<Ecosystem>()
            .Text("ecosystem_code", "Code.", row => row.Code)
            .Text("name", "Official name.", row => row.Name)
            .Rank("sort_order", "Place in the official order, from 1.", row => row.SortOrder));
}
