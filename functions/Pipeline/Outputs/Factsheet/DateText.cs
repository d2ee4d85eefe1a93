using System.Globalization;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Dates as the pages print them.</summary>
internal static class DateText
{
    /// <summary>An ISO date as in "5 Sep 2023"; anything else as it is.</summary>
    public static string Of(string isoDate) =>
        DateOnly.TryParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : isoDate;
}
