using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;
using Factsheets.Outputs.Factsheet;
using Factsheets.Policies;

namespace Factsheets.Outputs.Editions;

/// <summary>What is known, missing and left out in an edition; written to <c>data-quality.json</c>.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="ReferenceYear">The reference year; null without a regional source.</param>
/// <param name="Years">How complete each regional year is.</param>
/// <param name="Universe">What the regional source covers; null without one.</param>
/// <param name="SectorsWithoutReference">Divisions without an EU27 reference in the reference year.</param>
/// <param name="RegionCells">Cells of the reference year by state.</param>
/// <param name="RegionCodesLeftOut">Codes of the regional source that give no reporting region: countries, other levels, older codes of another territory.</param>
/// <param name="ExtraRegioCodes">Codes of what belongs to a country but to no region (<c>ESZZ</c>) with figures in the reference year; left out of every region.</param>
/// <param name="RecodedRegions">Reporting regions that come from other codes of the data, or are of another NUTS version than the outputs.</param>
/// <param name="InputFindings">What the sanity checks found in sources that are used all the same.</param>
/// <param name="Modelled">What the modelled table of each country rests on in the reference year, or why there is none.</param>
/// <param name="RefusedSources">Data sets of the catalogue that cannot be used, with the reason.</param>
public sealed record DataQuality(
    string Edition,
    ReferenceYear? ReferenceYear,
    IReadOnlyList<YearCoverage> Years,
    string? Universe,
    IReadOnlyList<string> SectorsWithoutReference,
    IReadOnlyList<CellCount> RegionCells,
    IReadOnlyList<string> RegionCodesLeftOut,
    IReadOnlyList<string> ExtraRegioCodes,
    IReadOnlyList<RecodedRegion> RecodedRegions,
    IReadOnlyList<string> RefusedSources,
    IReadOnlyList<InputFinding> InputFindings,
    IReadOnlyList<ModelledCountry> Modelled)
{
    /// <summary>Name of the file in an edition.</summary>
    public const string FileName = "data-quality.json";

    /// <summary>What was found in the tables of the edition by itself; with a fault among them it is not published.</summary>
    public IReadOnlyList<EditionFinding> OutputFindings { get; init; } = [];

    /// <summary>Published sums of the regional sources that their own published parts contradict beyond rounding: not used, nothing rescaled.</summary>
    public IReadOnlyList<MarginConflict> MarginConflicts { get; init; } = [];

    /// <summary>How well hidden cells of the reference year are estimated, or why that is not measured.</summary>
    public required EstimationAccuracy EstimationAccuracy { get; init; }

    /// <summary>Cluster organisations by how they were placed.</summary>
    public IReadOnlyDictionary<string, int> Placed { get; init; } = new Dictionary<string, int>();

    /// <summary>Cluster organisations without a region, with the nearest places.</summary>
    public IReadOnlyList<UnplacedRow> Unplaced { get; init; } = [];

    /// <summary>What is to be known about registry, partnerships and profiles: one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Describes an edition.</summary>
    public static DataQuality Of(IndicatorSet indicators, LandscapeSet landscape, string edition)
    {
        var year = indicators.Reference;
        var used = year?.Regions.SelectMany(region => year.CodesOf(region.Code)).ToHashSet(StringComparer.Ordinal);
        var unused = (year?.Source.Geos ?? []).Where(geo => !used!.Contains(geo) && year!.Source.Has(geo, year.Year)).ToLookup(IsExtraRegio);
        return new DataQuality(
            edition,
            indicators.ReferenceYear,
            [.. indicators.RegionalYears.Select(regional => regional.Coverage())],
            year?.Universe.Description,
            year is null ? [] : [.. year.Universe.Divisions.Where(division => year.Reference.Division(division).Persons is null)],
            year is null ? [] : [.. CellCounts.Of([.. indicators.RegionSectors.Where(row => row.IsReferenceYear)])],
            [.. unused[false]],
            [.. unused[true]],
            year is null ? [] : [.. Factsheets.Indicators.RecodedRegions.Of(year)],
            indicators.Sources.Refusals,
            indicators.Sources.Findings,
            [.. indicators.Modelled.Countries.Where(country => year is null || country.Year == year.Year)])
        {
            MarginConflicts = indicators.MarginConflicts,
            EstimationAccuracy = indicators.Accuracy,
            Placed = new SortedDictionary<string, int>(landscape.Clusters.Organisations.CountBy(organisation => organisation.Placement.PlacedBy).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Unplaced = [.. landscape.Clusters.Organisations.Where(organisation => organisation.Placement.RegionCode is null).Select(organisation => new UnplacedRow(organisation.Record.CountryCode, organisation.Record.Name, organisation.Record.City, organisation.Placement.PlacedBy, organisation.Placement.Candidates))],
            Remarks = landscape.Remarks,
        };
    }

    private static bool IsExtraRegio(string geo) => NutsCode.TryParse(geo, out var code) && code.IsExtraRegio;
}

/// <summary>A cluster organisation without a region.</summary>
/// <param name="CountryCode">Its country.</param>
/// <param name="Name">Its name.</param>
/// <param name="City">City as delivered; null when not stated.</param>
/// <param name="Reason">Why it could not be placed.</param>
/// <param name="Candidates">The nearest places; may be none.</param>
public sealed record UnplacedRow(string CountryCode, string Name, string? City, string Reason, IReadOnlyList<string> Candidates);
