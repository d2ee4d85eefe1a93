using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Maps;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Makes the factsheet of a country from the indicators: a selection, no computation.</summary>
/// <param name="indicators">The indicators.</param>
/// <param name="options">The options.</param>
/// <param name="sources">The data sets used.</param>
/// <param name="edition">Id of the edition.</param>
/// <param name="outlines">Outlines of the maps; null: the bundled ones.</param>
public sealed class FactsheetBuilder(IndicatorSet indicators, FactsheetOptions options, IReadOnlyList<DimSourceRow> sources, string edition, RegionOutlines? outlines = null)
{
    // Sums are shown with two decimals: one that shows as 1.00 is no difference to name.
    private const double LeastShownDifference = 0.005;

    /// <summary>Makes the factsheet.</summary>
    /// <param name="country">Eurostat's country code.</param>
    public CountryFactsheet Build(string country)
    {
        var figure = FigureOf(country);
        var sectors = SectorTableOf(country);
        var ecosystems = sectors is null ? null : CarryingSectors.Link(EcosystemTableOf(country), sectors, EcosystemWeights.Of(options.Scheme));
        var (modelled, modelledReason) = ModelledTableRule.Of(country, indicators, options.Thresholds, rows => RegionOf(rows, _ => true, AgglomerationOf));
        var uses = SourcesOf(figure, sectors).Concat(ModelledUses(modelled)).ToList();
        return new CountryFactsheet
        {
            CountryCode = country,
            CountryName = Countries.Find(country)?.Name ?? country,
            Edition = edition,
            ProductVersion = Product.Version,
            LegalNotice = options.LegalNotice,
            Employment = figure,
            SectorAgglomerations = sectors,
            EcosystemAgglomerations = ecosystems,
            ModelledEcosystems = modelled,
            ModelledReason = modelledReason,
            EcosystemTotals = ecosystems is null ? [] : TotalsOf(),
            AgglomerationMap = sectors is null ? null : AgglomerationMaps.Of(country, sectors, outlines ?? RegionOutlines.Bundled),
            Method = MethodOf(country, uses),
            References = [.. uses.Select(use => use.SourceId).Distinct(StringComparer.Ordinal).Select(id => sources.First(source => source.SourceId == id)).Select(ReferenceOf)],
            Missing = [.. MissingParts.Of(country, indicators, figure, sectors)],
        };
    }

    private EcosystemFigure? FigureOf(string country)
    {
        var rows = indicators.CountryEcosystems.Where(row => row.CountryCode == country && row.SharePct is not null).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var year = rows.Max(row => row.Shares.Year);
        var latest = rows.Where(row => row.Shares.Year == year).OrderBy(row => row.Rank).ToList();
        var (shares, europe) = (latest[0].Shares, latest[0].Europe);
        var source = indicators.Sources.Of(EmploymentRole.CountryByDivision).First(candidate => candidate.Id == shares.SourceId);
        return new EcosystemFigure
        {
            Year = year,
            EuYear = europe.Year,
            SourceId = shares.SourceId,
            EuSourceId = europe.SourceId,
            EuNote = EuNoteOf(shares, europe),
            Scheme = shares.Scheme,
            EmploymentConcept = source.Entry.Concept,
            EcosystemEmploymentPersons = shares.TotalPersons!.Value,
            TotalEmploymentPersons = source.Cell(country, "TOTAL", year).Persons,
            Ecosystems = [.. latest.Select(row => new EcosystemShare(
                row.EcosystemCode,
                Ecosystems.Find(row.EcosystemCode)!.Name,
                row.Rank,
                row.Employment.Persons,
                row.SharePct,
                row.EuSharePct,
                row.DifferencePoints,
                row.RatioToEu,
                row.DifferencePoints is { } points ? ShareComparisonRule.Of(points) : null))],
        };
    }

    private static string? EuNoteOf(EcosystemShares shares, EcosystemShares europe)
    {
        if (europe.SourceId == EcosystemShares.OfficialSourceId)
        {
            return $"The EU27 shares are the official figures of {europe.Year} (weights {europe.Scheme}), because the run has no complete EU27 data of its own.";
        }

        return europe.Year == shares.Year ? null : $"The EU27 shares are of {europe.Year}, the nearest year with complete data.";
    }

    private AgglomerationTable? SectorTableOf(string country)
    {
        var rows = indicators.RegionSectors.Where(row => row.IsReferenceYear && row.Region.Country == country).ToList();
        if (indicators.Reference is not { } year || rows.TrueForAll(row => row.Cell.Persons is null))
        {
            return null;
        }

        var withoutReference = year.Universe.Divisions.Where(division => year.Reference.Division(division).Persons is null).ToList();
        return TableOf(
            year,
            [.. rows.GroupBy(row => row.Region.Code).Select(region => RegionOf([.. region], division => !withoutReference.Contains(division, StringComparer.Ordinal), AgglomerationOf))],
            year.Universe.Divisions.Count - withoutReference.Count,
            withoutReference) with
        {
            SeatEffect = SeatEffectOf(country, rows),
        };
    }

    private SeatEffect SeatEffectOf(string country, IReadOnlyList<RegionSectorRow> rows)
    {
        var deviation = indicators.SeatCheck?.Deviation(country);
        return new SeatEffect(
            deviation,
            SeatCheck.IsCountryAffected(deviation) == true,
            [.. rows.Where(row => row.IsSeatAffected == true).DistinctBy(row => row.Region.Code).OrderBy(row => row.Region.Code, StringComparer.Ordinal).Select(row => new SeatRegion(row.Region.Code, row.Region.Name, row.SeatRatio!.Value))]);
    }

    private AgglomerationTable EcosystemTableOf(string country)
    {
        var rows = indicators.RegionEcosystems.Where(row => row.IsReferenceYear && row.Region.Country == country).ToList();
        var covered = Ecosystems.All.Where(ecosystem => indicators.EcosystemCoverage!.IsCovered(ecosystem.Code)).ToList();
        return TableOf(
            indicators.Reference!,
            [.. rows.GroupBy(row => row.Region.Code).Select(region => RegionOf([.. region], indicators.EcosystemCoverage!.IsCovered, AgglomerationOf))],
            covered.Count,
            [.. Ecosystems.All.Except(covered).Select(ecosystem => ecosystem.Name)]);
    }

    private IReadOnlyList<CountryTotal> TotalsOf() =>
    [
        .. indicators.RegionEcosystems.Where(row => row.IsReferenceYear && row.LocationQuotient is not null).Select(row => row.Region.Country)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(country => (Code: country, Table: EcosystemTableOf(country)))
            .Select(country => new CountryTotal(country.Code, Countries.Find(country.Code)?.Name ?? country.Code, country.Table.Total, country.Table.Regions.Count(region => region.Reason is null), SeatCheck.IsCountryAffected(indicators.SeatCheck?.Deviation(country.Code)) != true)),
    ];

    private AgglomerationTable TableOf(RegionalYear year, IReadOnlyList<RegionAgglomerations> regions, int covered, IReadOnlyList<string> notCovered) => new()
    {
        Year = year.Year,
        SourceId = year.Source.Id,
        NutsVersion = (int)year.Version,
        Universe = year.Universe.Description,
        LocationQuotientThreshold = options.Thresholds.LocationQuotient,
        ShareThresholdPct = options.Thresholds.SharePct,
        IsPartialCoverage = indicators.ReferenceYear!.Value.IsPartial,
        Total = regions.Sum(region => region.Agglomerations.Count),
        KindsCovered = covered,
        KindsNotCovered = notCovered,
        Regions = [.. regions.OrderBy(region => region.RegionCode, StringComparer.Ordinal)],
    };

    private static RegionAgglomerations RegionOf<TRow>(IReadOnlyList<TRow> rows, Func<string, bool> isCovered, Func<TRow, Agglomeration> agglomerationOf)
        where TRow : RegionActivityRow
    {
        var (region, totals) = (rows[0].Region, rows[0].Totals);
        return new RegionAgglomerations(
            region.Code,
            region.Name,
            totals.RegionPersons > 0 ? totals.RegionPersons : null,
            rows.Count(row => isCovered(row.ActivityCode) && row.Reason is not (null or IndicatorReason.Withheld)),
            totals.RegionPersons <= 0 ? "No figure of this region is published." : totals.IsNotComparable ? "Too little of this region is published to compare it." : null,
            [.. rows.Where(row => EvidenceRule.Counts(row.Evidence)).OrderBy(row => row.Rank ?? int.MaxValue).ThenBy(row => row.ActivityCode, StringComparer.Ordinal).Select(agglomerationOf)])
        {
            Likely = [.. rows.Where(row => row.Evidence == Evidence.Likely).OrderBy(row => row.ActivityCode, StringComparer.Ordinal).Select(agglomerationOf)],
        };
    }

    private static Agglomeration AgglomerationOf(RegionSectorRow row) => new(
        row.SectorCode,
        NaceRev2.Find(row.SectorCode)!.ShortLabel,
        row.LocationQuotient,
        100 * row.Share,
        row.Persons,
        row.NationalLocationQuotient,
        row.IsCountryWide == true,
        row.IsBorderline == true,
        row.HasSizeStar == true,
        row.Cell.ObsFlag)
    {
        Estimate = AgglomerationEstimate.Of(row),
    };

    private static Agglomeration AgglomerationOf(RegionEcosystemRow row) => new(
        row.EcosystemCode,
        Ecosystems.Find(row.EcosystemCode)!.Name,
        row.LocationQuotient,
        100 * row.Share,
        row.Persons,
        row.NationalLocationQuotient,
        row.IsCountryWide == true,
        row.IsBorderline == true,
        HasSizeStar: false,
        ObsFlag: null)
    {
        Estimate = AgglomerationEstimate.Of(row),
    };

    private IEnumerable<SourceUse> SourcesOf(EcosystemFigure? figure, AgglomerationTable? sectors)
    {
        if (figure is not null)
        {
            yield return UseOf("Country by industry (Figure 1)", figure.SourceId, figure.Year);
            if (figure.EuSourceId != figure.SourceId)
            {
                yield return UseOf("EU27 by ecosystem (Figure 1)", figure.EuSourceId, figure.EuYear);
            }
        }

        if (sectors is not null && indicators.Reference is { } year)
        {
            yield return UseOf("Regions by division (Tables 1 and 2)", year.Source.Id, year.Year);
            if (indicators.Sources.FamilyOf(year.Source) is { } family)
            {
                yield return UseOf("Countries by division: EU27 reference and national location quotients", family.Id, year.Year);
            }
        }
    }

    private IEnumerable<SourceUse> ModelledUses(ModelledTable? modelled) => modelled is null
        ? []
        :
        [
            UseOf("Regions by section group (modelled table, seat check)", modelled.Table.SourceId, modelled.Table.Year),
            UseOf("Shares inside section groups (modelled table)", modelled.NationalSourceId, modelled.NationalYear),
            UseOf("EU27 outside the regional source (modelled table)", modelled.EuropeSourceId, modelled.EuropeYear),
        ];

    private SourceUse UseOf(string role, string sourceId, int year) =>
        new(role, sourceId, sources.First(source => source.SourceId == sourceId).EmploymentConcept, year);

    private MethodAnnex MethodOf(string country, IReadOnlyList<SourceUse> uses)
    {
        var weights = EcosystemWeights.Of(options.Scheme);
        var cells = indicators.RegionSectors.Where(row => row.IsReferenceYear && row.Region.Country == country).ToList();
        var isShown = uses.Any(use => use.SourceId == indicators.Reference?.Source.Id);
        return new MethodAnnex
        {
            MethodVersion = Product.MethodVersion,
            Sources = uses,
            RegionCells = isShown ? [.. CellCounts.Of(cells)] : [],
            Scheme = options.Scheme,
            WeightSums = [.. NaceRev2.Divisions.Select(division => new DivisionWeightSum(division.Code, weights.SumOver(division.Code))).Where(sum => sum.Sum != 0 && Math.Abs(sum.Sum - 1) >= LeastShownDifference)],
            SectorsWithoutReference = isShown ? [.. indicators.Reference!.Universe.Divisions.Where(division => indicators.Reference.Reference.Division(division).Persons is null)] : [],
            RecodedRegions = isShown ? [.. RecodedRegions.Of(indicators.Reference!).Where(region => region.RegionCode.StartsWith(country, StringComparison.Ordinal))] : [],
            IsEstimated = isShown && options.Estimation,
            IsControlled = isShown && options.Estimation && options.DisclosureControl,
            Accuracy = isShown && options.Estimation ? indicators.Accuracy : null,
            MarginConflicts = isShown ? [.. indicators.MarginConflicts.Where(conflict => conflict.Country == country && conflict.Year == indicators.ReferenceYear?.Year)] : [],
            NotComputed = options.Estimation ? NotComputed : [NotEstimated, .. NotComputed],
            Warnings = [.. Warnings(isShown)],
        };
    }

    private const string NotEstimated = "Confidential and missing cells are not estimated; they are counted and left out of both sides of every ratio.";

    private static IReadOnlyList<string> NotComputed { get; } =
    [
        "Regions whose borders moved between NUTS versions are not estimated by population: they are reported as the data has them.",
        "Local employment that a country books at the enterprise's seat is marked where it shows, not corrected.",
    ];

    private IEnumerable<string> Warnings(bool hasRegions)
    {
        if (hasRegions && indicators.ReferenceYear is { IsPartial: true } year)
        {
            yield return $"In {year.Year} too few regions of the EU27 report for a full comparison (partial coverage); location quotients use the EU27 reference of the national statistics and are not affected.";
        }

        foreach (var refusal in indicators.Sources.Refusals)
        {
            yield return refusal;
        }
    }

    /// <summary>How a source is cited.</summary>
    internal static DataReference ReferenceOf(DimSourceRow source) => new(
        source.SourceId,
        source.Title,
        source.Provider,
        source.LastUpdate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        source.AccessedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        source.Licence,
        source.Url);
}
