using Factsheets.Classifications;

namespace Factsheets.Indicators;

/// <summary>Employment of a geo and year across the ecosystems.</summary>
/// <param name="Year">The year.</param>
/// <param name="SourceId">Code of the data set, or <see cref="OfficialSourceId"/>.</param>
/// <param name="Scheme">Weight scheme.</param>
/// <param name="Employment">By ecosystem; persons are null when less than 80 % of the ecosystem is known.</param>
public sealed record EcosystemShares(int Year, string SourceId, string Scheme, IReadOnlyDictionary<string, EcosystemEmployment> Employment)
{
    /// <summary>Source of the official EU27 figures of 2018.</summary>
    public const string OfficialSourceId = "official_2018";

    /// <summary>The official EU27 figures of 2018, for runs without EU27 data of their own.</summary>
    public static EcosystemShares Official2018 { get; } = new(
        OfficialEu27Employment2018.Year,
        OfficialSourceId,
        OfficialEu27Employment2018.Scheme,
        OfficialEu27Employment2018.All.ToDictionary(row => row.Ecosystem, row => new EcosystemEmployment(row.EmploymentPersons, 100), StringComparer.Ordinal));

    /// <summary>Sum of the 14; null when any is missing.</summary>
    public double? TotalPersons => Employment.Values.All(row => row.Persons is not null) ? Employment.Values.Sum(row => row.Persons!.Value) : null;

    /// <summary>True when every ecosystem is known in full.</summary>
    public bool IsComplete => Employment.Values.All(row => row is { Persons: not null, CoveragePct: >= 100 });

    /// <summary>Percent of the 14; null when any of them is missing.</summary>
    public double? SharePct(string ecosystem) => TotalPersons is > 0 and { } total ? 100 * Employment[ecosystem].Persons / total : null;

    /// <summary>Ranks by employment, from 1; ecosystems without a figure have none.</summary>
    public IReadOnlyDictionary<string, int> Ranks() => AgglomerationRank.Of(
        Employment.Where(row => row.Value.Persons is not null).Select(row => (row.Key, row.Value.Persons!.Value)));
}
