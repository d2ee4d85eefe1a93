using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Lake;
using Factsheets.Outputs.Tables;
using Factsheets.Policies;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Says which edition the lake and the options give now, and computes what it holds.</summary>
/// <param name="store">The store.</param>
public sealed class EditionPlanner(IStore store)
{
    private const string RegionsPath = "config/reporting_regions.csv";

    /// <summary>Makes the plan.</summary>
    /// <param name="options">The options.</param>
    /// <param name="onlyCountries">Countries that get a factsheet; empty: all with data.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null when the lake has no data set with a role.</returns>
    public async Task<EditionPlan?> PlanAsync(FactsheetOptions options, IReadOnlyCollection<string> onlyCountries, CancellationToken cancellationToken)
    {
        var catalogue = await SourceCatalogue.LoadAsync(store, cancellationToken);
        var inputs = new List<EditionInput>();
        foreach (var dataset in catalogue.Entries.Select(entry => entry.Dataset).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (await store.ReadJsonAsync<LakeManifest>(LakeManifest.ManifestPath(dataset), cancellationToken) is { } manifest)
            {
                inputs.Add(new EditionInput(dataset, [.. manifest.Drops.Where(drop => drop.ContentSha256 is not null).Select(drop => drop.ContentSha256!)], manifest.ETag));
            }
        }

        foreach (var path in await store.ListAsync(LakeTarget.ManifestFolder, cancellationToken).Where(path => !LakeTarget.OfManifest(path).IsDataset).ToListAsync(cancellationToken))
        {
            if (await store.ReadJsonAsync<LakeManifest>(path, cancellationToken) is { } manifest)
            {
                inputs.Add(new EditionInput(LakeTarget.OfManifest(path).Id, [.. manifest.Drops.Select(drop => drop.ContentSha256).OfType<string>()], manifest.ETag));
            }
        }

        return inputs.Count == 0 ? null : new EditionPlan(inputs, options, [.. onlyCountries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], await ReplacementsAsync(cancellationToken), Product.Version, Product.MethodVersion);
    }

    /// <summary>Computes the edition of a plan; the same plan gives the same edition.</summary>
    /// <exception cref="StoreConflictException">The lake has moved since the plan was made.</exception>
    public async Task<EditionContext> ComputeAsync(EditionPlan plan, CancellationToken cancellationToken)
    {
        var catalogue = await SourceCatalogue.LoadAsync(store, cancellationToken);
        var regions = await LoadRegionsAsync(cancellationToken);
        var sources = await new EmploymentLoader(store).LoadAsync(catalogue, plan.Inputs.ToDictionary(input => input.Dataset, input => input.ETag, StringComparer.Ordinal), cancellationToken);
        var indicators = IndicatorSet.Compute(sources, plan.Options, regions);
        var year = indicators.ReferenceYear?.Year ?? indicators.CountryEcosystems.Select(row => (int?)row.Shares.Year).Max();
        var edition = $"{year?.ToString(CultureInfo.InvariantCulture) ?? "none"}-{plan.Hash()}";
        var landscape = await new LandscapeLoader(store).LoadAsync(plan.Inputs.ToDictionary(input => input.Dataset, input => input.ETag, StringComparer.Ordinal), regions, cancellationToken);
        IReadOnlyList<DimSourceRow> rows = [.. await new EditionSources(store).DescribeAsync(sources, plan, cancellationToken), .. await new LandscapeSourceRows(store).DescribeAsync(plan, cancellationToken)];
        return new EditionContext(edition, plan, indicators, rows, EditionTables.Of(indicators, rows, regions, landscape, edition)) { Landscape = landscape, Regions = regions };
    }

    private async Task<ReportingRegionTable> LoadRegionsAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(RegionsPath, cancellationToken) is null)
        {
            return ReportingRegionTable.Default;
        }

        using var text = new StreamReader(await store.OpenReadAsync(RegionsPath, ifMatch: null, cancellationToken));
        return ReportingRegionTable.Parse(text);
    }

    private async Task<string?> ReplacementsAsync(CancellationToken cancellationToken)
    {
        var hashes = new List<string>();
        foreach (var path in new[] { SourceCatalogue.ConfigPath, RegionsPath, HandPlacements.ConfigPath })
        {
            if (await store.FindAsync(path, cancellationToken) is not null)
            {
                hashes.Add($"{path}:{await store.HashAsync(path, cancellationToken)}");
            }
        }

        return hashes.Count == 0 ? null : string.Join(';', hashes);
    }
}
