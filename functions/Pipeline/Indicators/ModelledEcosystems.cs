using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>
/// The region-by-ecosystem table over the whole economy, modelled: section groups of the labour force survey, divided inside a group by the
/// region's own divisions where the regional source covers it, else by the national accounts of its country; the EU27 alike.
/// </summary>
/// <remarks>
/// Shares are scaled to the survey's groups, never the groups to the shares. Inside a group without regional divisions all regions of a country
/// have the national mix. Divisions are therefore not shown as sectors.
/// </remarks>
/// <param name="sources">The sources.</param>
/// <param name="regions">The table of reporting regions.</param>
/// <param name="weights">The weights.</param>
/// <param name="thresholds">The thresholds.</param>
public sealed class ModelledEcosystems(EmploymentSources sources, ReportingRegionTable regions, EcosystemWeights weights, AgglomerationThresholds thresholds)
{
    /// <summary>The table for the years of the regional source; without one, for the latest year of the survey.</summary>
    /// <param name="survey">The labour force survey; null when there is none.</param>
    /// <param name="years">The regional years.</param>
    /// <param name="referenceYear">The reference year; null without a regional source.</param>
    /// <param name="version">NUTS version of the outputs without a regional source; null: that of the survey.</param>
    public ModelledSet Of(RegionalSource? survey, IReadOnlyList<RegionalYear> years, int? referenceYear, NutsVersion? version)
    {
        if (survey is null || survey.Source.Years.Count == 0)
        {
            return new ModelledSet([], [.. Countries.Eu27.Select(country => Without(country, referenceYear ?? 0, "No labour force survey by region and section group is in the store."))]);
        }

        if (years.Count == 0)
        {
            var latest = survey.Source.Years.Last();
            return OfYear(survey, null, latest, version ?? NutsVersionRule.Of(regions, survey.Source, latest), isReferenceYear: true);
        }

        var sets = years.Select(year => OfYear(survey, year, year.Year, year.Version, year.Year == referenceYear)).ToList();
        return new ModelledSet([.. sets.SelectMany(set => set.Rows)], [.. sets.SelectMany(set => set.Countries)]);
    }

    private static ModelledCountry Without(string country, int year, string reason) => new(country, year, null, null, HasRegionalShares: false, null, null, reason);

    private ModelledSet OfYear(RegionalSource survey, RegionalYear? regional, int year, NutsVersion version, bool isReferenceYear)
    {
        var europe = ModelledEurope.Of(sources, survey.Source, regional, year, weights);
        var rows = new List<RegionEcosystemRow>();
        var countries = new List<ModelledCountry>();
        foreach (var country in Countries.All.Where(country => country.IsEu27 || survey.VersionOf(country.Code, year) is not null).Where(country => !country.IsAggregate))
        {
            var (found, basis) = OfCountry(survey, regional, country.Code, year, version, europe, isReferenceYear);
            rows.AddRange(found);
            countries.Add(basis);
        }

        return new ModelledSet(rows, countries);
    }

    private (IReadOnlyList<RegionEcosystemRow> Rows, ModelledCountry Basis) OfCountry(RegionalSource survey, RegionalYear? regional, string country, int year, NutsVersion version, ModelledEurope? europe, bool isReferenceYear)
    {
        if (survey.VersionOf(country, year) is not { } surveyed)
        {
            return ([], Without(country, year, $"{survey.Source.Id} in the store has no regions of this country in {year}."));
        }

        var hasOwn = regional?.Regions.Any(region => region.Country == country && regional.Totals(region.Code).RegionPersons > 0) == true;
        var reported = hasOwn ? [.. regional!.Reported.Where(region => region.Region.Country == country)] : ReportedRegionRule.Of(regions, country, version, surveyed);
        if ((SectionGroupEmployment.Of(Survey(country), Pattern(europe?.Groups)) ?? SumOf(survey, reported, year)) is not { } groups)
        {
            return ([], Without(country, year, $"{survey.Source.Id} in the store has neither this country as a whole nor all its regions in {year}."));
        }

        if (NationalShares.Of(sources, country, year, SectionGroup.All, weights) is not { } national)
        {
            return ([], Without(country, year, "No national source in the store has all industries of this country (nama_10_a64_e), so the shares inside section groups are unknown."));
        }

        if (europe is null)
        {
            return ([], Without(country, year, "The employment of the EU27 by section group and industry is not complete in the store."));
        }

        var shares = new RegionalShares(hasOwn ? regional : null, country, europe, national, weights);
        var nation = ModelledArea.Of(groups, shares.OfCountry);
        var rows = reported.SelectMany(region =>
        {
            var own = SectionGroupEmployment.Of(code => survey.Cell(region.Region.Code, region.Version, code, year).Persons, Pattern(groups));
            var area = own is null ? null : ModelledArea.Of(own, group => shares.OfRegion(region.Region.Code, group));
            return AgglomerationRank.Assign([.. Ecosystems.All.Select(ecosystem => RowOf(region, ecosystem.Code, area, nation, europe.Area))]);
        });
        return ([.. rows], new ModelledCountry(country, year, national.SourceId, national.Year, hasOwn, europe.SourceId, europe.Year, Reason: null));

        Func<string, double?> Survey(string geo) => code => survey.Source.Cell(geo, code, year).Persons;

        RegionEcosystemRow RowOf(ReportedRegion region, string ecosystem, ModelledArea? area, ModelledArea whole, ModelledArea eu) => new()
        {
            Basis = EcosystemBasis.Modelled,
            Region = region.Region,
            Version = region.Version,
            EcosystemCode = ecosystem,
            Year = year,
            Persons = area?.Persons[ecosystem],
            ReferencePersons = eu.Persons[ecosystem],
            Totals = area is null ? new RegionTotals(0, 0, 0) : new RegionTotals(area.TotalPersons, eu.TotalPersons, 100),
            CoveragePct = area is null ? 0 : 100,
            Share = area is null ? null : EmploymentShare.Of(area.Persons[ecosystem], area.TotalPersons),
            LocationQuotient = area is null ? null : LocationQuotient.Of(area.Persons[ecosystem], area.TotalPersons, eu.Persons[ecosystem], eu.TotalPersons),
            Reason = area is not null ? null : survey.IsDividedOtherwise(region.Region.Code, region.Version, year) ? IndicatorReason.OtherRegions : IndicatorReason.NotPublished,
            NationalLocationQuotient = LocationQuotient.Of(whole.Persons[ecosystem], whole.TotalPersons, eu.Persons[ecosystem], eu.TotalPersons),
            Thresholds = thresholds,
            SourceId = survey.Source.Id,
            IsReferenceYear = isReferenceYear,
        };
    }

    /// <summary>The country as the sum of its regions, for an excerpt that leaves the country's own row out; null when a region is missing.</summary>
    private static SectionGroupEmployment? SumOf(RegionalSource survey, IReadOnlyList<ReportedRegion> reported, int year)
    {
        var versions = reported.ToDictionary(region => region.Region.Code, region => region.Version, StringComparer.Ordinal);
        return versions.Count == 0 ? null : SectionGroupEmployment.SumOf((area, code) => survey.Cell(area, versions[area], code, year).Persons, versions.Keys);
    }

    private static Func<string, double> Pattern(SectionGroupEmployment? groups) => code => groups is null ? 0 : code == SectionGroup.NoResponse ? groups.NoResponsePersons : groups.Persons[code];
}
