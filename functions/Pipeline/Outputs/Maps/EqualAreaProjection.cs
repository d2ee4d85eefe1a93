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

    /// <summary>The place of an easting and northing: <see cref="Project"/> the other way round, to less than a centimetre.</summary>
    /// <param name="point">Metres.</param>
    public GeoPoint Locate(MapPoint point)
    {
        var (east, north) = ((point.X - falseOrigin.X) / stretch, (point.Y - falseOrigin.Y) * stretch);
        var radius = Math.Sqrt((east * east) + (north * north));
        if (radius == 0)
        {
            return new GeoPoint(originLongitude, Latitude(Math.Asin(sinOrigin)) / Radian);
        }

        var (sine, cosine) = Math.SinCos(2 * Math.Asin(radius / (2 * AuthalicRadius)));
        var authalic = Math.Asin((cosine * sinOrigin) + (north * sine * cosOrigin / radius));
        var longitude = Math.Atan2(east * sine, (radius * cosOrigin * cosine) - (north * sinOrigin * sine));
        return new GeoPoint(originLongitude + (longitude / Radian), Latitude(authalic) / Radian);
    }

    // The note's series for the latitude of an authalic latitude, both in radians.
    private static double Latitude(double authalic)
    {
        var (second, fourth, sixth) = (EccentricitySquared, Math.Pow(EccentricitySquared, 2), Math.Pow(EccentricitySquared, 3));
        return authalic
            + (((second / 3) + (31 * fourth / 180) + (517 * sixth / 5040)) * Math.Sin(2 * authalic))
            + (((23 * fourth / 360) + (251 * sixth / 3780)) * Math.Sin(4 * authalic))
            + (761 * sixth / 45360 * Math.Sin(6 * authalic));
    }

    // The function q of the note, for the sine of a latitude.
    private static double Authalic(double sine) =>
        (1 - EccentricitySquared) * ((sine / (1 - (EccentricitySquared * sine * sine))) - (Math.Log((1 - (Eccentricity * sine)) / (1 + (Eccentricity * sine))) / (2 * Eccentricity)));
}
