namespace Factsheets.Employment.Estimation;

/// <summary>Iterative proportional fitting of hidden cells to what the published sums leave over, each cell kept inside its bounds.</summary>
/// <remarks>
/// Stops when every sum is met within 0.1 % and half a person, or after 200 rounds; not to converge is a result. Where published sums
/// contradict each other by rounding, that much is no failure. A sum that leaves nothing over fixes its cells at 0.
/// </remarks>
public static class ProportionalFitting
{
    private const double GapAllowed = 0.001;
    private const double PersonsAllowed = 0.5;
    private const int MostRounds = 200;

    // Steps longer than the plain factor (its power 1.5) come to the sums sooner where many cells lie on bounds. The first rounds are plain, as
    // first values may be of another size; so are the last, to end on the sums. The power is a product with a square root, which every machine
    // rounds alike: the last digits of Math.Pow differ between machines, and estimates reach the tables.
    private const int PlainRounds = 10;
    private const int LongRounds = 180;

    // A zero would stay zero whatever the sums say; this much is below every rounding.
    private const double Seed = 1e-3;

    /// <summary>Fits.</summary>
    /// <param name="prior">First values by cell; only those of hidden leaves are used.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="constraints">The sums to meet.</param>
    public static FittingResult Fit(IReadOnlyList<double> prior, CellBounds bounds, IReadOnlyList<FittingConstraint> constraints)
    {
        double[] lower = [.. bounds.Lower], upper = [.. bounds.Upper];
        var values = prior.Select(value => Math.Max(value, Seed)).ToArray();
        var targets = constraints.Select(constraint => TargetOf(constraint, lower, upper)).ToArray();
        var rounding = targets.Select(target => target.Rounding).DefaultIfEmpty().Max();
        var rounds = 0;
        var gap = GapOf(values, targets);
        while (!gap.IsMet && rounds < MostRounds)
        {
            var isLong = rounds is >= PlainRounds and < LongRounds;
            foreach (var target in targets)
            {
                Rake(values, target, lower, upper, isLong);
            }

            rounds++;
            gap = GapOf(values, targets);
        }

        return new FittingResult(values, rounds, gap.Part, gap.Persons, gap.IsMet || gap.Persons <= rounding);
    }

    /// <summary>Published sums that differ by rounding can leave a person more or less than the bounds hold: the bounds go first.</summary>
    private static Target TargetOf(FittingConstraint constraint, double[] lower, double[] upper) => new(
        [.. constraint.Cells],
        Math.Min(Math.Max(constraint.Persons, constraint.Cells.Sum(cell => lower[cell])), constraint.Cells.Sum(cell => upper[cell])),
        constraint.Rounding);

    private static Gap GapOf(double[] values, Target[] targets)
    {
        double part = 0, persons = 0;
        foreach (var target in targets)
        {
            var sum = 0.0;
            foreach (var cell in target.Cells)
            {
                sum += values[cell];
            }

            var off = Math.Abs(sum - target.Persons);
            persons = Math.Max(persons, off);
            part = Math.Max(part, off / Math.Max(target.Persons, 1));
        }

        return new Gap(part, persons);
    }

    private static void Rake(double[] values, Target target, double[] lower, double[] upper, bool isLong)
    {
        var factor = FactorOf(values, target, lower, upper);
        foreach (var cell in target.Cells)
        {
            var ratio = values[cell] > 0 ? Math.Clamp(values[cell] * factor, lower[cell], upper[cell]) / values[cell] : 1;
            values[cell] = Math.Clamp(values[cell] * (isLong ? ratio * Math.Sqrt(ratio) : ratio), lower[cell], upper[cell]);
        }
    }

    /// <summary>The one factor with which the cells add up to the target when those that it would take over a bound stay on the bound.</summary>
    private static double FactorOf(double[] values, Target target, double[] lower, double[] upper)
    {
        var open = target.Cells;
        var rest = target.Persons;
        while (true)
        {
            double sum = 0, above = 0, below = 0;
            foreach (var cell in open)
            {
                sum += values[cell];
            }

            if (sum <= 0)
            {
                return 1;
            }

            var factor = Math.Max(0, rest) / sum;
            foreach (var cell in open)
            {
                above += Math.Max(0, (values[cell] * factor) - upper[cell]);
                below += Math.Max(0, lower[cell] - (values[cell] * factor));
            }

            if (above + below <= Seed)
            {
                return factor;
            }

            var stops = above >= below ? upper : lower;
            var stopped = open.Where(cell => above >= below ? values[cell] * factor >= stops[cell] : values[cell] * factor <= stops[cell]).ToArray();
            rest -= stopped.Sum(cell => stops[cell]);
            open = [.. open.Except(stopped)];
        }
    }

    private readonly record struct Target(int[] Cells, double Persons, double Rounding);

    private readonly record struct Gap(double Part, double Persons)
    {
        public bool IsMet => Part <= GapAllowed && Persons <= PersonsAllowed;
    }
}
