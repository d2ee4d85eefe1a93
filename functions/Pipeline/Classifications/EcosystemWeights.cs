using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// The weights of one scheme: employment of an ecosystem is the sum over divisions of weight times employment.
/// </summary>
/// <remarks>
/// Weights rest on value added (2014 input-output tables) and overlap by design: those of a division can add to more than 1, and one exceeds 1.
/// They are kept as published. Divisions without a weight are in no ecosystem of the scheme.
/// Source: European Commission, Annual Single Market Report 2021 (SWD(2021) 351, annex 13) and 2022 (SWD(2022) 40), as published by Eurostat.
/// </remarks>
public sealed class EcosystemWeights
{
    /// <summary>The scheme that is used when none is asked for: the published factsheets cite the report of 2022.</summary>
    public const string DefaultScheme = "asmr2022";

    private static readonly FrozenDictionary<string, EcosystemWeights> ByScheme = Read();

    private readonly FrozenDictionary<(string Ecosystem, string Division), double> weights;
    private readonly FrozenDictionary<string, EcosystemWeight[]> byEcosystem;
    private readonly FrozenDictionary<string, double> sumByDivision;

    private EcosystemWeights(string scheme, IEnumerable<EcosystemWeight> rows)
    {
        Scheme = scheme;
        All = [.. rows.OrderBy(row => Ecosystems.Find(row.Ecosystem)!.SortOrder).ThenBy(row => row.Division, StringComparer.Ordinal)];
        weights = All.ToFrozenDictionary(row => (row.Ecosystem, row.Division), row => row.Weight);
        byEcosystem = All.GroupBy(row => row.Ecosystem, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        sumByDivision = All.GroupBy(row => row.Division, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Sum(row => row.Weight), StringComparer.Ordinal);
    }

    /// <summary>The names of the schemes, in ordinal order: <c>asmr2021</c>, <c>asmr2022</c>.</summary>
    public static IReadOnlyList<string> Schemes { get; } = [.. ByScheme.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of the scheme.</summary>
    public string Scheme { get; }

    /// <summary>All weights, by the ecosystems' sort order, then by division.</summary>
    public IReadOnlyList<EcosystemWeight> All { get; }

    /// <summary>The weights of a scheme.</summary>
    /// <exception cref="ArgumentException">There is no such scheme; the message lists those there are.</exception>
    public static EcosystemWeights Of(string scheme) =>
        ByScheme.TryGetValue(scheme, out var weights)
            ? weights
            : throw new ArgumentException($"Found '{scheme}' where a scheme of ecosystem weights is expected: {string.Join(", ", Schemes)}.", nameof(scheme));

    /// <summary>The weight of a division in an ecosystem; 0 when the division is not in it, or when either code is unknown.</summary>
    public double Weight(string ecosystemCode, string division) => weights.GetValueOrDefault((ecosystemCode, division));

    /// <summary>The weights of an ecosystem, in ordinal order of the divisions; none for an unknown code.</summary>
    public IReadOnlyList<EcosystemWeight> OfEcosystem(string code) =>
        byEcosystem.TryGetValue(code, out var rows) ? rows.AsReadOnly() : [];

    /// <summary>The sum of a division's weights over the ecosystems: above 1 where they overlap, 0 when the division is in none.</summary>
    public double SumOver(string division) => sumByDivision.GetValueOrDefault(division);

    private static FrozenDictionary<string, EcosystemWeights> Read() =>
        EmbeddedTable.Read(
                "ecosystem_weights.csv",
                row => (Scheme: row["scheme"].ToString(), Weight: new EcosystemWeight(
                    Ecosystems.FindByName(row["ecosystem"].ToString())!.Code, row["nace_division"].ToString(), row["weight"].Parse<double>())))
            .GroupBy(row => row.Scheme, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => new EcosystemWeights(group.Key, group.Select(row => row.Weight)), StringComparer.Ordinal);
}
