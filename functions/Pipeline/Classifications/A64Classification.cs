using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// The A*64 breakdown of national accounts (<c>nama_10_a64</c>, <c>nama_10_a64_e</c>) and how it falls on divisions and ecosystems.
/// </summary>
/// <remarks>
/// The tables mix 64 leaves with sections and other sums and repeat some leaves under a second code: <see cref="Cells"/> picks each
/// activity once, and what it picks adds up to <c>TOTAL</c>. <c>L68A</c> (imputed rents) is a part of <c>L</c>, no activity and no employment.
/// Sources: Eurostat; split ratios of the EU27 in 2018: Eurostat, Industrial_ecosystems_indicators.
/// </remarks>
public static class A64Classification
{
    private static readonly IReadOnlyList<(A64Leaf Leaf, string? WeightOf)> Rows = EmbeddedTable.Read<(A64Leaf, string?)>(
        "a64_leaves.csv",
        row => (new A64Leaf(row["code"].ToString(), row.List("aliases", ' '), row.List("divisions", ' ')), row.TextOrNull("weight_of")));

    /// <summary>The 64 leaves, in ordinal order of the codes; their divisions are the 88 of NACE Rev. 2, each once.</summary>
    public static IReadOnlyList<A64Leaf> Leaves { get; } = [.. Rows.Select(row => row.Leaf)];

    private static readonly FrozenDictionary<string, A64Leaf> LeafByCode = Leaves
        .SelectMany(leaf => leaf.Aliases.Prepend(leaf.Code).Select(code => KeyValuePair.Create(code, leaf)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> WeightOf = Rows.Where(row => row.WeightOf is not null)
        .ToFrozenDictionary(row => row.Leaf.Code, row => row.WeightOf!, StringComparer.Ordinal);

    /// <summary>The sums of leaves that the tables also publish (<c>C31-C33</c>, sections, <c>G-I</c>), those with fewer leaves first.</summary>
    public static IReadOnlyList<A64Cell> Aggregates { get; } =
    [
        .. EmbeddedTable.Read(
                "a64_aggregates.csv", row => new A64Cell(row["code"].ToString(), [.. row.List("leaves", ' ').Select(code => LeafByCode[code])]))
            .OrderBy(cell => cell.Leaves.Count),
    ];

    private static readonly FrozenDictionary<(string Leaf, string Division), (double Employment, double ValueAdded)> Splits = EmbeddedTable.Read(
            "a64_splits.csv",
            row => KeyValuePair.Create(
                (row["leaf"].ToString(), row["division"].ToString()),
                (row["employment_ratio"].Parse<double>(), row["value_added_ratio"].Parse<double>())))
        .ToFrozenDictionary();

    /// <summary>The leaf of a code or alias, written exactly so; null for aggregates, <c>TOTAL</c>, <c>L68A</c> and unknown codes.</summary>
    public static A64Leaf? FindLeaf(string code) => LeafByCode.GetValueOrDefault(code);

    /// <summary>
    /// Picks from the codes of a table those that divide the economy, each activity once: the published leaves, and an aggregate only
    /// where none of its leaves is published (value added often has <c>A</c> in place of A01 to A03), the smallest one first.
    /// </summary>
    /// <param name="publishedCodes">The codes that have a figure, in any order; unknown ones, <c>TOTAL</c> and <c>L68A</c> are passed over.</param>
    /// <returns>
    /// The cells, by their first leaf. Activities that are not published are absent, also where an aggregate that holds them
    /// and published leaves is there: compare the sum with <c>TOTAL</c>.
    /// </returns>
    public static IReadOnlyList<A64Cell> Cells(IEnumerable<string> publishedCodes)
    {
        var published = publishedCodes.ToHashSet(StringComparer.Ordinal);
        var cells = new List<A64Cell>();
        foreach (var leaf in Leaves)
        {
            if (leaf.Aliases.Prepend(leaf.Code).FirstOrDefault(published.Contains) is { } code)
                cells.Add(new A64Cell(code, [leaf]));
        }

        var covered = cells.SelectMany(cell => cell.Leaves).ToHashSet();
        foreach (var aggregate in Aggregates.Where(aggregate => published.Contains(aggregate.Code) && !aggregate.Leaves.Any(covered.Contains)))
        {
            cells.Add(aggregate);
            covered.UnionWith(aggregate.Leaves);
        }

        return [.. cells.OrderBy(cell => cell.Leaves[0].Code, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The part of a leaf's figure that a division makes up: 1 in a leaf of one division, the ratio of the EU27 in 2018 in <c>C31_C32</c> and
    /// <c>N80-N82</c>, 0 for a division outside the leaf, null where no ratio is known.
    /// </summary>
    public static double? Share(A64Leaf leaf, string division, A64Measure measure)
    {
        if (!leaf.Divisions.Contains(division, StringComparer.Ordinal))
            return 0;
        if (leaf.Divisions.Count == 1)
            return 1;
        return Splits.TryGetValue((leaf.Code, division), out var ratio) ? Of(measure, ratio) : null;
    }

    /// <summary>
    /// The weight with which an ecosystem takes a leaf. <c>C31_C32</c> and <c>N80-N82</c>: the divisions' weights, weighed by <see cref="Share"/>;
    /// <c>M74_M75</c>: the weight of M74 (<c>asmr2022</c> has no M75); every other leaf: the weight that its divisions have in common.
    /// </summary>
    /// <returns>The weight; 0 when the leaf is not in the ecosystem.</returns>
    /// <exception cref="InvalidOperationException">
    /// The divisions carry different weights and no ratio splits the leaf: any single weight would be invented. Both embedded schemes are free of it.
    /// </exception>
    public static double Weight(A64Leaf leaf, string ecosystem, EcosystemWeights weights, A64Measure measure)
    {
        if (WeightOf.TryGetValue(leaf.Code, out var representative))
            return weights.Weight(ecosystem, representative);
        if (Splits.ContainsKey((leaf.Code, leaf.Divisions[0])))
            return leaf.Divisions.Sum(division => Of(measure, Splits[(leaf.Code, division)]) * weights.Weight(ecosystem, division));

        var common = weights.Weight(ecosystem, leaf.Divisions[0]);
        return leaf.Divisions.All(division => weights.Weight(ecosystem, division).Equals(common))
            ? common
            : throw new InvalidOperationException(
                $"The divisions of {leaf.Code} have different weights in {ecosystem} of scheme {weights.Scheme}, and no ratio splits them.");
    }

    /// <summary>The weight with which an ecosystem takes a cell: that of its leaves, if all have the same.</summary>
    /// <returns>
    /// The weight; null when the leaves of an aggregate carry different weights, so that the ecosystem's part of the cell is unknown.
    /// (In both schemes only <c>A</c>, <c>C22_C23</c> and <c>K</c> have one weight in every ecosystem.)
    /// </returns>
    public static double? Weight(A64Cell cell, string ecosystem, EcosystemWeights weights, A64Measure measure)
    {
        var common = Weight(cell.Leaves[0], ecosystem, weights, measure);
        return cell.Leaves.All(leaf => Weight(leaf, ecosystem, weights, measure).Equals(common)) ? common : null;
    }

    private static double Of(A64Measure measure, (double Employment, double ValueAdded) ratio) => measure switch
    {
        A64Measure.Employment => ratio.Employment,
        A64Measure.ValueAdded => ratio.ValueAdded,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Split ratios are known for employment and value added."),
    };
}
