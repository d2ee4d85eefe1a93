using Factsheets.Drops;

namespace Factsheets.Extracts.Boundaries;

/// <summary>The range of the coordinates of a file, and what they are.</summary>
internal sealed class CoordinateRange
{
    /// <summary>Longitude and latitude in degrees.</summary>
    private const int Degrees = 4326;

    /// <summary>Metres, Lambert azimuthal equal area of Europe.</summary>
    private const int Metres = 3035;

    private readonly List<double> _x = [];
    private readonly List<double> _y = [];
    private bool _inDegrees = true;

    public void Add(double x, double y)
    {
        _x.Add(x);
        _y.Add(y);
        _inDegrees &= double.Abs(x) <= 180 && double.Abs(y) <= 90;
    }

    /// <summary>The coordinates: as the file says, if its numbers can be that, else as the numbers say.</summary>
    /// <param name="declared">Name of the reference system, as <c>urn:ogc:def:crs:EPSG::4326</c>; null when the file has none.</param>
    /// <exception cref="DropRejectedException">They are neither of the two, or not what the file says.</exception>
    public int Epsg(string? declared)
    {
        int? numbers = _inDegrees ? Degrees : IsMetres() ? Metres : null;
        int? said = declared switch
        {
            null => numbers,
            _ when declared.EndsWith("4326", StringComparison.Ordinal) || declared.EndsWith("CRS84", StringComparison.Ordinal) => Degrees,
            _ when declared.EndsWith("3035", StringComparison.Ordinal) => Metres,
            _ => null,
        };
        return said is { } epsg && said == numbers
            ? epsg
            : throw new DropRejectedException(new Rejection("unknown_crs", "The coordinates are neither EPSG:4326 nor EPSG:3035, or not what the file says of them.", Found: declared ?? "no member crs", Expected: "EPSG:4326 or EPSG:3035"));
    }

    /// <summary>Islands overseas may lie anywhere; the middle of all points lies in Europe. In web Mercator it lies elsewhere.</summary>
    private bool IsMetres() => Median(_x) is > 2_400_000 and < 7_600_000 && Median(_y) is > 1_200_000 and < 5_600_000;

    private static double Median(List<double> numbers) => numbers.Order().ElementAt(numbers.Count / 2);
}
