using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Selects the modelled table of a country.</summary>
internal static class ModelledTableRule
{
    /// <summary>The table, or why there is none.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="indicators">The indicators.</param>
    /// <param name="thresholds">The thresholds.</param>
    /// <param name="regionOf">Makes the entry of a region from its rows.</param>
    public static (ModelledTable? Table, string? Reason) Of(string country, IndicatorSet indicators, AgglomerationThresholds thresholds, Func<IReadOnlyList<RegionEcosystemRow>, RegionAgglomerations> regionOf)
    {
        var rows = indicators.Modelled.Rows.Where(row => row.IsReferenceYear && row.Region.Country == country).ToList();
        var basis = indicators.Modelled.Countries.LastOrDefault(entry => entry.Country == country && (rows.Count == 0 || entry.Year == rows[0].Year));
        if (rows.Count == 0 || basis is not { NationalSourceId: { } source, NationalYear: { } year, EuropeSourceId: { } europeSource, EuropeYear: { } europeYear })
        {
            return (null, basis?.Reason);
        }

        var regions = rows.GroupBy(row => row.Region.Code).Select(region => regionOf([.. region])).OrderBy(region => region.RegionCode, StringComparer.Ordinal).ToList();
        var table = new AgglomerationTable
        {
            Year = rows[0].Year,
            SourceId = rows[0].SourceId,
            NutsVersion = (int)(indicators.Reference?.Version ?? rows[0].Version),
            Universe = "NACE A-U, modelled",
            LocationQuotientThreshold = thresholds.LocationQuotient,
            ShareThresholdPct = thresholds.SharePct,
            IsPartialCoverage = false,
            IsModelled = true,
            Total = regions.Sum(region => region.Agglomerations.Count),
            KindsCovered = Ecosystems.All.Count,
            KindsNotCovered = [],
            Regions = regions,
        };
        return (new ModelledTable(table, source, year, basis.HasRegionalShares, europeSource, europeYear), null);
    }
}
