using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>How much of each ecosystem a universe covers: its weighted EU27 employment inside the universe over all of it, in percent.</summary>
/// <remarks>
/// Without a complete EU27 by A*64 industry in the run, the figures of 2018 for the universe of the structural business statistics to 2020
/// (embedded <c>sbs_universe_coverage_2018.csv</c>); an ecosystem whose divisions all lie in the universe has 100.
/// </remarks>
public sealed class EcosystemCoverage
{
    /// <summary>Least coverage in percent for an indicator of an ecosystem.</summary>
    public const double LeastPct = 80;

    private static readonly HashSet<string> SbsDivisions =
        Universe.Of(["B", "C", "D", "E", "F", "G", "H", "I", "J", "L", "M", "N", "S95"]).Divisions.ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, double> Sbs2018 = EmbeddedTable
        .Read("sbs_universe_coverage_2018.csv", row => (row["ecosystem"].ToString(), row["coverage_pct"].Parse<double>()))
        .ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, double> _pct;

    private EcosystemCoverage(IReadOnlyDictionary<string, double> pct) => _pct = pct;

    /// <summary>Coverage of a universe.</summary>
    /// <param name="universe">The universe.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="europe">EU27 employment by A*64 industry, complete; null when the run has none.</param>
    public static EcosystemCoverage Of(Universe universe, EcosystemWeights weights, ActivityEmployment? europe)
    {
        var inside = universe.Divisions.ToHashSet(StringComparer.Ordinal);
        return new EcosystemCoverage(Ecosystems.All.ToDictionary(
            ecosystem => ecosystem.Code,
            ecosystem => weights.OfEcosystem(ecosystem.Code).All(weight => inside.Contains(weight.Division)) ? 100
                : europe is not null ? europe.PctInside(ecosystem.Code, weights, inside)
                : inside.IsSubsetOf(SbsDivisions) ? Sbs2018[ecosystem.Code]
                : 0,
            StringComparer.Ordinal));
    }

    /// <summary>Coverage of an ecosystem in percent; 0 when nothing is known of it.</summary>
    public double Pct(string ecosystem) => _pct[ecosystem];

    /// <summary>True when the universe holds enough of the ecosystem.</summary>
    public bool IsCovered(string ecosystem) => Pct(ecosystem) >= LeastPct;
}
