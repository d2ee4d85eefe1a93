using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The notes under Table 1 on where jobs are booked, each a rule on numbers.</summary>
internal static class SeatSentences
{
    /// <summary>The marked regions; null when there are none.</summary>
    public static string? Regions(SeatEffect effect)
    {
        if (effect.Regions.Count == 0)
        {
            return null;
        }

        var names = Wording.List([.. effect.Regions.Select(region => $"{region.Name} ({NumberText.Quotient(region.Ratio)})")]);
        return $"{names}: the source counts another number of jobs than the labour force survey counts people, relative to the country. " +
               "Jobs are booked at the seat of the enterprise, or people commute.";
    }

    /// <summary>The warning for the whole country; null when it is not affected.</summary>
    public static string? Country(SeatEffect effect, string country) => effect is { IsCountryAffected: true, Deviation: { } deviation }
        ? $"The regions depart so much from the labour force survey (standard deviation of the log ratio {NumberText.Quotient(deviation)}, limit {NumberText.Quotient(SeatCheck.MostDeviation)}) " +
          $"that {country} should not be compared with other countries."
        : null;
}
