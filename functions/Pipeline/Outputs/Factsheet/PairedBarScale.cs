namespace Factsheets.Outputs.Factsheet;

/// <summary>Scale of Figure 1: shares and differences to lengths of the drawing.</summary>
public sealed class PairedBarScale
{
    private static readonly double[] Steps = [1, 2, 5, 10, 20, 50];

    private readonly double perShare;
    private readonly double perDifference;

    /// <summary>The scale at which the largest share and the largest difference just fit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="barLength">Length of the longest bar.</param>
    /// <param name="differenceLength">Length of the longest difference.</param>
    public PairedBarScale(EcosystemFigure figure, double barLength, double differenceLength)
    {
        var shares = figure.Ecosystems.SelectMany(share => new[] { share.SharePct, share.EuSharePct }).OfType<double>();
        var largest = shares.DefaultIfEmpty().Max();
        var difference = figure.Ecosystems.Select(share => Math.Abs(share.DifferencePoints ?? 0)).DefaultIfEmpty().Max();
        this.perShare = largest > 0 ? barLength / largest : 0;
        // Small differences stay small: a country that hardly differs does not fill the panel.
        this.perDifference = differenceLength / Math.Max(difference, 2);
        this.Ticks = TicksUpTo(largest);
    }

    /// <summary>Values that get a line, from 0.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Length of the bar of a share.</summary>
    public double Bar(double sharePct) => sharePct * this.perShare;

    /// <summary>Length of the bar of a difference, without its direction.</summary>
    public double Difference(double points) => Math.Abs(points) * this.perDifference;

    private static List<double> TicksUpTo(double largest)
    {
        var step = Steps.First(step => step >= Math.Min(largest / 4, Steps[^1]));
        List<double> ticks = [0];
        while (ticks[^1] + step <= largest)
        {
            ticks.Add(ticks[^1] + step);
        }

        return ticks;
    }
}
