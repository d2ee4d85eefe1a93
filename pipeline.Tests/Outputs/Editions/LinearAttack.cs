using Factsheets.Indicators;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>Solves for hidden cells: which of them do equations and bounds pin down to within 20 % of the upper bound?</summary>
/// <param name="hidden">Rows with the estimates as they were before anything was withheld.</param>
internal sealed class LinearAttack(IEnumerable<RegionSectorRow> hidden)
{
    private const double Tolerance = 1e-6;

    private readonly Dictionary<(string Region, string Sector), RegionSectorRow> _hidden = hidden.ToDictionary(row => (row.Region.Code, row.SectorCode));

    /// <summary>The cells that are found.</summary>
    /// <param name="equations">Known sums, as weights by cell.</param>
    /// <param name="isUnknown">True for cells that are not shown.</param>
    public HashSet<(string Region, string Sector)> Found(IReadOnlyList<Dictionary<(string Region, string Sector), double>> equations, Func<(string Region, string Sector), bool> isUnknown)
    {
        var unknown = _hidden.Keys.Where(isUnknown).Order().ToList();
        var rows = equations
            .Select(equation => unknown.Select(cell => equation.GetValueOrDefault(cell)).Append(equation.Where(term => isUnknown(term.Key) && _hidden.ContainsKey(term.Key)).Sum(term => term.Value * _hidden[term.Key].Estimate!.Value.Persons)).ToArray())
            .ToList();
        var all = rows.Concat(Eliminate([.. rows.Select(row => row.ToArray())], unknown.Count)).ToList();
        var bounds = unknown.Select(cell => (_hidden[cell].Estimate!.Value.Lower, _hidden[cell].Estimate!.Value.Upper)).ToArray();
        for (var round = 0; round < 100 && all.ConvertAll(row => Narrow(row, bounds)).Contains(true); round++)
        {
        }

        return [.. unknown.Where((_, i) => bounds[i].Upper - bounds[i].Lower < Math.Max(0.2 * bounds[i].Upper, Tolerance))];
    }

    private static List<double[]> Eliminate(List<double[]> rows, int columns)
    {
        var next = 0;
        for (var column = 0; column < columns && next < rows.Count; column++)
        {
            var pivot = rows.FindIndex(next, row => Math.Abs(row[column]) > Tolerance);
            if (pivot < 0)
            {
                continue;
            }

            (rows[next], rows[pivot]) = (rows[pivot], rows[next]);
            rows[next] = [.. rows[next].Select(value => value / rows[next][column])];
            for (var other = 0; other < rows.Count; other++)
            {
                if (other != next && rows[other][column] is not 0 and var factor)
                {
                    rows[other] = [.. rows[other].Zip(rows[next], (value, own) => Math.Abs(value - (factor * own)) < 1e-9 ? 0 : value - (factor * own))];
                }
            }

            next++;
        }

        return rows[..next];
    }

    private static bool Narrow(double[] row, (double Lower, double Upper)[] bounds)
    {
        var cells = Enumerable.Range(0, bounds.Length).Where(cell => row[cell] != 0).ToList();
        var (least, most) = (cells.Sum(cell => Math.Min(row[cell] * bounds[cell].Lower, row[cell] * bounds[cell].Upper)), cells.Sum(cell => Math.Max(row[cell] * bounds[cell].Lower, row[cell] * bounds[cell].Upper)));
        var before = cells.ConvertAll(cell => bounds[cell]);
        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, own) = (cells[i], before[i]);
            var othersLeast = least - Math.Min(row[cell] * own.Lower, row[cell] * own.Upper);
            var othersMost = most - Math.Max(row[cell] * own.Lower, row[cell] * own.Upper);
            var ends = new[] { (row[^1] - othersMost) / row[cell], (row[^1] - othersLeast) / row[cell] };
            bounds[cell] = (Math.Min(Math.Max(own.Lower, ends.Min()), own.Upper), Math.Max(Math.Min(own.Upper, ends.Max()), own.Lower));
        }

        return cells.Where((cell, i) => bounds[cell].Lower > before[i].Lower + Tolerance || bounds[cell].Upper < before[i].Upper - Tolerance).Any();
    }
}
