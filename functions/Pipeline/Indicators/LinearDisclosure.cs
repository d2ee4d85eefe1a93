using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>Says which unknown cells follow from sums that are known: exactly, or within a tenth or so of their size.</summary>
/// <remarks>
/// Sums are solved for the unknown cells (reduced row echelon form): a line with one cell left gives that cell. From these lines and the
/// sums themselves bounds are carried on until nothing moves.
/// </remarks>
internal static class LinearDisclosure
{
    /// <summary>Bounds narrower than this part of the upper one give the level away.</summary>
    public const double LeastWidth = 0.2;

    private const double Tiny = 1e-6;
    private const double LeastPivot = 1e-9;
    private const int MostSweeps = 50;

    /// <summary>The cells that follow.</summary>
    /// <param name="sums">Sums that are known, as weights by cell; cells that are not unknown drop out.</param>
    /// <param name="unknown">The unknown cells with what is known of them beforehand.</param>
    public static HashSet<int> Follow(IEnumerable<IReadOnlyDictionary<int, double>> sums, IReadOnlyDictionary<int, CellEstimate> unknown)
    {
        var cells = unknown.Keys.Order().ToArray();
        var column = cells.Select((cell, i) => (cell, i)).ToDictionary(pair => pair.cell, pair => pair.i);
        var lines = sums.Select(sum => LineOf(sum, column)).Where(line => Array.Exists(line, weight => weight != 0)).ToList();
        var values = cells.Select(cell => unknown[cell].Persons).ToArray();
        var lower = cells.Select(cell => unknown[cell].Lower).ToArray();
        var upper = cells.Select(cell => unknown[cell].Upper).ToArray();
        var all = lines.Concat(Solved(lines)).Select(line => SparseOf(line, values)).ToList();
        for (var sweep = 0; sweep < MostSweeps && all.ConvertAll(line => Tighten(line, lower, upper)).Contains(true); sweep++)
        {
        }

        return [.. cells.Where((_, i) => IsNarrow(lower[i], upper[i]))];
    }

    /// <summary>True when bounds give the level away.</summary>
    public static bool IsNarrow(double lower, double upper) => upper - lower < Math.Max(LeastWidth * upper, Tiny);

    private static double[] LineOf(IReadOnlyDictionary<int, double> sum, Dictionary<int, int> column)
    {
        var line = new double[column.Count];
        foreach (var (cell, weight) in sum)
        {
            if (column.TryGetValue(cell, out var i))
            {
                line[i] = weight;
            }
        }

        return line;
    }

    /// <summary>The lines solved for one cell each (Gauss-Jordan).</summary>
    private static List<double[]> Solved(List<double[]> lines)
    {
        var rows = lines.ConvertAll(line => (double[])line.Clone());
        var done = 0;
        for (var column = 0; done < rows.Count && column < rows[0].Length; column++)
        {
            var pivot = Enumerable.Range(done, rows.Count - done).MaxBy(row => Math.Abs(rows[row][column]));
            if (Math.Abs(rows[pivot][column]) < LeastPivot)
            {
                continue;
            }

            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            Scale(rows[done], 1 / rows[done][column]);
            for (var row = 0; row < rows.Count; row++)
            {
                if (row != done && rows[row][column] != 0)
                {
                    Subtract(rows[row], rows[done], rows[row][column]);
                }
            }

            done++;
        }

        return rows[..done];
    }

    private static void Scale(double[] row, double factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] *= factor;
        }
    }

    private static void Subtract(double[] row, double[] other, double factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] -= factor * other[i];
            row[i] = Math.Abs(row[i]) < LeastPivot ? 0 : row[i];
        }
    }

    private static Line SparseOf(double[] line, double[] values)
    {
        var cells = Enumerable.Range(0, line.Length).Where(i => line[i] != 0).ToArray();
        return new Line(cells, [.. cells.Select(i => line[i])], cells.Sum(i => line[i] * values[i]));
    }

    private static bool Tighten(Line line, double[] lower, double[] upper)
    {
        double least = 0, most = 0;
        for (var i = 0; i < line.Cells.Length; i++)
        {
            least += line.Least(i, lower, upper);
            most += line.Most(i, lower, upper);
        }

        var hasMoved = false;
        for (var i = 0; i < line.Cells.Length; i++)
        {
            var (cell, weight) = (line.Cells[i], line.Weights[i]);
            var low = (line.Sum - (most - line.Most(i, lower, upper))) / weight;
            var high = (line.Sum - (least - line.Least(i, lower, upper))) / weight;
            (low, high) = weight > 0 ? (low, high) : (high, low);
            hasMoved |= low > lower[cell] + Tiny || high < upper[cell] - Tiny;
            least -= line.Least(i, lower, upper);
            most -= line.Most(i, lower, upper);
            lower[cell] = Math.Min(Math.Max(lower[cell], low), upper[cell]);
            upper[cell] = Math.Max(Math.Min(upper[cell], high), lower[cell]);
            least += line.Least(i, lower, upper);
            most += line.Most(i, lower, upper);
        }

        return hasMoved;
    }

    private readonly record struct Line(int[] Cells, double[] Weights, double Sum)
    {
        public double Least(int i, double[] lower, double[] upper) => Weights[i] * (Weights[i] > 0 ? lower : upper)[Cells[i]];

        public double Most(int i, double[] lower, double[] upper) => Weights[i] * (Weights[i] > 0 ? upper : lower)[Cells[i]];
    }
}
