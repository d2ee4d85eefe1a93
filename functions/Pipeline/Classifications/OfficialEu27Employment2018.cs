namespace Factsheets.Classifications;

/// <summary>
/// The official employment of the EU27 in 2018 by ecosystem: the EU27 side of comparisons when a run has no EU27 data of its own.
/// Whoever shows it names the year and the scheme. Source: Eurostat, Industrial_ecosystems_indicators.
/// </summary>
public static class OfficialEu27Employment2018
{
    /// <summary>The year of the figures.</summary>
    public const int Year = 2018;

    /// <summary>The scheme of weights behind the figures; not the default one.</summary>
    public const string Scheme = "asmr2021";

    /// <summary>One row an ecosystem, in sort order.</summary>
    public static IReadOnlyList<OfficialEcosystemEmployment> All { get; } =
    [
        .. EmbeddedTable.Read(
                "check_eu27_2018_ecosystems.csv",
                row => (Ecosystem: Ecosystems.FindByName(row["ecosystem"].ToString())!,
                    Thousand: row["employment_thousand"].Parse<decimal>(),
                    Share: row["employment_share_of_14_pct"].Parse<double>()))
            .OrderBy(row => row.Ecosystem.SortOrder)
            // In decimal, so that 4357.0545 thousand are 4357054.5 persons and not a neighbour of it.
            .Select(row => new OfficialEcosystemEmployment(row.Ecosystem.Code, (double)(row.Thousand * 1000), row.Share)),
    ];

    /// <summary>The row of an ecosystem; null for an unknown code.</summary>
    public static OfficialEcosystemEmployment? Find(string ecosystemCode) => All.FirstOrDefault(row => row.Ecosystem == ecosystemCode);
}
