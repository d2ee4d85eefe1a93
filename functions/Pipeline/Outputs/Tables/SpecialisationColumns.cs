using Factsheets.Indicators;

namespace Factsheets.Outputs.Tables;

/// <summary>The columns that the regional tables of sectors and of ecosystems share.</summary>
internal static class SpecialisationColumns
{
    private const string NoQuotient = "when location_quotient is null";
    private const string NotKnown = "when location_quotient is null and not withheld";

    public static ColumnList<TRow> Specialisation<TRow>(this ColumnList<TRow> columns)
        where TRow : RegionActivityRow => columns
            .Amount("location_quotient", "(e_ij / e_j) / (e_i / e).", row => row.LocationQuotient, "with a reason")
            .Amount("national_location_quotient", "The same of the whole country.", row => row.NationalLocationQuotient, "when the country's cell or the reference is missing")
            .Truth("is_agglomeration", "True when the location quotient, published or estimated, is above the threshold.", row => row.IsAgglomeration, NotKnown)
            .Truth("is_relevant", "True when it is an agglomeration and the share reaches its threshold; what that rests on is in evidence.", row => row.IsRelevant, NotKnown)
            .Rank("rank", "Rank among the relevant agglomerations of region and year that are published or certain (modelled: among those of the region), by location quotient, then code.", row => row.Rank, "when is_relevant is not true, evidence is likely, or the figure is withheld")
            .Truth("is_country_wide", "True when the whole country is above the threshold too.", row => row.IsCountryWide, "when national_location_quotient is null")
            .Truth("is_borderline", "True when the location quotient is within 5 % of the threshold, or its bounds hold the threshold.", row => row.IsBorderline, NoQuotient);
}
