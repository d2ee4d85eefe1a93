namespace Factsheets.Outputs.Maps;

/// <summary>
/// Lambert azimuthal equal-area projection on the GRS80 ellipsoid. Formulas: IOGP Publication 373-7-2 (EPSG guidance note 7-2), method 9820.
/// </summary>
/// <remarks>Worked example of that note for EPSG:3035: 50° N, 5° E is easting 3962799.45, northing 2999718.85.</remarks>
public sealed class EqualAreaProjection
{
    private const double SemiMajorAxis = 6378137;
    private const double Flattening = 1 / 298.257222101;
    private const double Radian = Math.PI / 180;

    private static readonly double EccentricitySquared = Flattening * (2 - Flattening);
    private static readonly double Eccentricity = Math.Sqrt(EccentricitySquared);
    private static readonly double AtPole = Authalic(1);
    private static readonly double AuthalicRadius = SemiMajorAxis * Math.Sqrt(AtPole / 2);

    private readonly double originLongitude;
    private readonly MapPoint falseOrigin;
    private readonly double sinOrigin;
    private readonly double cosOrigin;
    private readonly double stretch;

    private EqualAreaProjection(GeoPoint origin, MapPoint falseOrigin)
    {
        var sine = Math.Sin(origin.Latitude * Radian);
        sinOrigin = Authalic(sine) / AtPole;
        cosOrigin = Math.Sqrt(1 - (sinOrigin * sinOrigin));
        stretch = SemiMajorAxis * Math.Cos(origin.Latitude * Radian) / Math.Sqrt(1 - (EccentricitySquared * sine * sine)) / (AuthalicRadius * cosOrigin);
        originLongitude = origin.Longitude;
        this.falseOrigin = falseOrigin;
    }

    /// <summary>EPSG:3035, ETRS89-extended / LAEA Europe: metres.</summary>
    public static EqualAreaProjection Europe { get; } = new(new GeoPoint(10, 52), new MapPoint(4_321_000, 3_210_000));

    /// <summary>The same projection around another place, for regions far from Europe.</summary>
    /// <param name="origin">The place; it becomes 0, 0. Not a pole.</param>
    public static EqualAreaProjection Around(GeoPoint origin) => new(origin, new MapPoint(0, 0));

    /// <summary>Easting and northing in metres.</summary>
    /// <param name="point">Any place but the antipode of the origin.</param>
    public MapPoint Project(GeoPoint point)
    {
        var sine = Authalic(Math.Sin(point.Latitude * Radian)) / AtPole;
        var cosine = Math.Sqrt(Math.Max(0, 1 - (sine * sine)));
        var (sinLongitude, cosLongitude) = Math.SinCos((point.Longitude - originLongitude) * Radian);
        var radius = AuthalicRadius * Math.Sqrt(2 / (1 + (sinOrigin * sine) + (cosOrigin * cosine * cosLongitude)));
        return new MapPoint(
            falseOrigin.X + (radius * stretch * cosine * sinLongitude),
            falseOrigin.Y + (radius / stretch * ((cosOrigin * sine) - (sinOrigin * cosine * cosLongitude))));
    }

    // The function q of the note, for the sine of a latitude.
    private static double Authalic(double sine) =>
        (1 - EccentricitySquared) * ((sine / (1 - (EccentricitySquared * sine * sine))) - (Math.Log((1 - (Eccentricity * sine)) / (1 + (Eccentricity * sine))) / (2 * Eccentricity)));
}
