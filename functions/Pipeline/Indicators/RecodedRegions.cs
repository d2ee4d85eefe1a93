namespace Factsheets.Indicators;

/// <summary>Says which regions of a year come from other codes of the data, are reported in another NUTS version, or cannot be had.</summary>
public static class RecodedRegions
{
    /// <summary>The regions, in ordinal order of the codes; those that the data has under their own code and version are left out.</summary>
    public static IEnumerable<RecodedRegion> Of(RegionalYear year) =>
        year.Reported
            .Select(region => (region, codes: year.CodesOf(region.Region.Code)))
            .Where(pair => pair.codes.Any(code => code != pair.region.Region.Code) || (pair.codes.Count > 0 && pair.region.Version != year.Version) || year.IsDividedOtherwise(pair.region.Region.Code))
            .Select(pair => new RecodedRegion(pair.region.Region.Code, (int)pair.region.Version, pair.codes));
}
