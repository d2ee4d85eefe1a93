using Factsheets.Drops;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Lake;
using Factsheets.Outputs.Tables;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Describes the data sets of an edition for <c>dim_source</c> and the references.</summary>
/// <param name="store">The store.</param>
public sealed class EditionSources(IStore store)
{
    /// <summary>A row a data set, and one for the official figures that the product holds.</summary>
    public async Task<IReadOnlyList<DimSourceRow>> DescribeAsync(EmploymentSources sources, EditionPlan plan, CancellationToken cancellationToken)
    {
        var rows = new List<DimSourceRow> { Official };
        foreach (var source in sources.Sources.SelectMany(group => group).DistinctBy(source => source.Id))
        {
            var manifest = await store.ReadJsonAsync<LakeManifest>(LakeManifest.ManifestPath(source.Id), cancellationToken);
            var provenance = await store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(source.Id), cancellationToken);
            rows.Add(new DimSourceRow(
                source.Id,
                source.Entry.Title,
                "Eurostat",
                source.Entry.Concept,
                manifest?.Drops.Where(drop => !drop.IsSuperseded).Max(drop => drop.Drop.LastUpdate),
                provenance is null ? null : DateOnly.FromDateTime(provenance.RetrievedAt.UtcDateTime),
                Product.EurostatLicence,
                string.Join(';', plan.Inputs.First(input => input.Dataset == source.Id).ContentSha256),
                provenance?.Url ?? $"https://ec.europa.eu/eurostat/databrowser/product/view/{source.Id}"));
        }

        return rows;
    }

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
