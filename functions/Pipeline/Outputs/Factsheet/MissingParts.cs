using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Says which parts the data does not allow, why, and which drop would fill them.</summary>
public static class MissingParts
{
    /// <summary>The parts that a country lacks.</summary>
    public static IEnumerable<MissingPart> Of(string country, IndicatorSet indicators, EcosystemFigure? figure, AgglomerationTable? sectors)
    {
        if (figure is null)
        {
            yield return new MissingPart("fig1", FigureReason(country, indicators), "Drop nama_10_a64_e (employment by A*64 industry, national accounts) for this country.");
        }

        if (sectors is null)
        {
            var reason = indicators.Reference is { } year
                ? $"The regional source ({year.Source.Id}, {year.Year}) has no figures for this country."
                : "No regional source by NACE division is in the store.";
            yield return new MissingPart("tab1", reason, "Drop sbs_r_nuts06_r2 (to 2020) or sbs_r_nuts2021 (from 2021) with this country's regions.");
            yield return new MissingPart("tab2", reason, "The same drop fills this table.");
        }
    }

    private static string FigureReason(string country, IndicatorSet indicators)
    {
        var source = CountryIndicators.CountrySources(indicators.Sources).FirstOrDefault(pair => pair.Country == country).Source;
        if (source is null)
        {
            return "No national source by industry has this country.";
        }

        var latest = indicators.CountryEcosystems.Where(row => row.CountryCode == country).GroupBy(row => row.Shares.Year).MaxBy(group => group.Key);
        var known = latest?.Count(row => row.Employment.Persons is not null) ?? 0;
        return $"The only national source in the store that has this country ({source.Id}) covers {known} of the 14 ecosystems well enough; shares need all 14.";
    }
}
