namespace Factsheets.Indicators;

/// <summary>
/// Marks regions that weigh much in an industry: at least 1 % of its EU27 employment, or in the top 10 % of at least 30 regions.
/// Regions reported at NUTS 1 get none: they are large by construction.
/// </summary>
public static class SizeStar
{
    private const double LeastShareOfReference = 0.01;
    private const int LeastRegions = 30;
    private const double TopPart = 0.10;

    /// <summary>Least employment of the top 10 %; null when there are fewer than 30 regions.</summary>
    /// <param name="persons">Employment of the industry in each region that publishes it.</param>
    public static double? TopDecileOf(IReadOnlyCollection<double> persons)
    {
        var places = (int)(persons.Count * TopPart);
        return persons.Count >= LeastRegions ? persons.OrderDescending().ElementAt(places - 1) : null;
    }

    /// <summary>True when the region has the star; null when its employment is missing.</summary>
    /// <param name="persons">Employment of the industry in the region.</param>
    /// <param name="referencePersons">EU27 employment of the industry; null when there is no reference.</param>
    /// <param name="topDecile">What <see cref="TopDecileOf"/> gives.</param>
    /// <param name="level">NUTS level of the region.</param>
    public static bool? Of(double? persons, double? referencePersons, double? topDecile, int level) =>
        persons is { } p ? level >= 2 && (p >= LeastShareOfReference * referencePersons || p >= topDecile) : null;
}
