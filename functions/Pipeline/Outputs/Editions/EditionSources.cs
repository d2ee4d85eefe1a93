using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>Describes the data sets of an edition for <c>dim_source</c> and the references.</summary>
public static class EditionSources
{
    /// <summary>A row a data set, and one for the official figures that the product holds.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="plan">The plan, which holds all that is known of their origin.</param>
    public static IReadOnlyList<DimSourceRow> Of(EmploymentSources sources, EditionPlan plan) =>
        [Official, .. sources.Sources.Where(role => role.Key != EmploymentRole.RegionLocalUnits).SelectMany(role => role).DistinctBy(source => source.Id).Select(source => RowOf(source, plan.Inputs.First(input => input.Dataset == source.Id)))];

    private static DimSourceRow RowOf(EmploymentSource source, EditionInput input) => new(
        source.Id,
        source.Entry.Title,
        "Eurostat",
        source.Entry.Concept,
        input.LastUpdate,
        input.AccessedOn,
        Product.EurostatLicence,
        string.Join(';', input.ContentSha256),
        input.Url ?? $"https://ec.europa.eu/eurostat/databrowser/product/view/{source.Id}");

    private static DimSourceRow Official { get; } = new(
        EcosystemShares.OfficialSourceId,
        "Employment of the EU27 by industrial ecosystem, 2018 (official figures)",
        "European Commission and Eurostat",
        "employment, domestic concept",
        LastUpdate: null,
        AccessedOn: null,
        "Source: European Commission, Annual Single Market Report 2021 (SWD(2021) 351), computed by Eurostat (Industrial_ecosystems_indicators, EUPL-1.2)",
        Sha256: null,
        "https://github.com/eurostat/Industrial_ecosystems_indicators");
}
