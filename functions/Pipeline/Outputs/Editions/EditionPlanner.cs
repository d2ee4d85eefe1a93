using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Drops;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Lake;
using Factsheets.Outputs.Factsheet;
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
    /// <param name="request">The edition that is asked for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null when the lake has no data set with a role.</returns>
    public async Task<EditionPlan?> PlanAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var options = request.Options ?? await FactsheetOptions.LoadAsync(store, cancellationToken);
        var catalogue = await SourceCatalogue.LoadAsync(store, cancellationToken);
        var inputs = new List<EditionInput>();
        foreach (var dataset in catalogue.Entries.Select(entry => entry.Dataset).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (await store.ReadJsonAsync<LakeManifest>(LakeManifest.ManifestPath(dataset), cancellationToken) is { } manifest)
            {
                inputs.Add(InputOf(dataset, manifest, await store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(dataset), cancellationToken)));
            }
        }

        foreach (var path in await store.ListAsync(LakeTarget.ManifestFolder, cancellationToken).Where(path => !LakeTarget.OfManifest(path).IsDataset).ToListAsync(cancellationToken))
        {
            if (await store.ReadJsonAsync<LakeManifest>(path, cancellationToken) is { } manifest)
            {
                inputs.Add(InputOf(LakeTarget.OfManifest(path).Id, manifest, provenance: null));
            }
        }

        return inputs.Count == 0
            ? null
            : new EditionPlan(inputs, options, [.. request.Countries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], await ReplacementsAsync(cancellationToken), Product.Version, Product.MethodVersion);
    }

    /// <summary>Computes the edition of a plan; the same plan gives the same edition.</summary>
    /// <exception cref="StoreConflictException">The store no longer has what the plan was made from.</exception>
    /// <exception cref="ArgumentException">The options name an edition to compare with that the store does not hold.</exception>
    public async Task<EditionContext> ComputeAsync(EditionPlan plan, CancellationToken cancellationToken)
    {
        await CheckReplacementsAsync(plan, cancellationToken);
        var catalogue = await SourceCatalogue.LoadAsync(store, cancellationToken);
        var regions = await LoadRegionsAsync(cancellationToken);
        await CheckReplacementsAsync(plan, cancellationToken);

        var lake = new PlannedLake(store, plan);
        var marks = plan.Inputs.ToDictionary(input => input.Dataset, input => input.ETag, StringComparer.Ordinal);
        var sources = await new EmploymentLoader(lake).LoadAsync(catalogue, marks, cancellationToken);
        var indicators = IndicatorSet.Compute(sources, plan.Options, regions);
        var year = indicators.ReferenceYear?.Year ?? indicators.CountryEcosystems.Select(row => (int?)row.Shares.Year).Max();
        var edition = $"{year?.ToString(CultureInfo.InvariantCulture) ?? "none"}-{plan.Hash()}";
        var landscape = await new LandscapeLoader(lake).LoadAsync(marks, [.. plan.Inputs.SelectMany(input => input.Remarks)], regions, cancellationToken);
        var boundaries = PlannedOutlines.FileOf(plan, indicators.Reference?.Version);
        var outlines = await PlannedOutlines.LoadAsync(store, plan, boundaries, cancellationToken);
        IReadOnlyList<DimSourceRow> rows = [.. EditionSources.Of(sources, plan), .. LandscapeSourceRows.Of(plan, boundaries)];
        var builder = new FactsheetBuilder(indicators, plan.Options, rows, edition, outlines);
        var compared = await CompareAsync(plan, builder, indicators.CountryCodes, cancellationToken);
        return new EditionContext(edition, plan, indicators, rows, EditionTables.Of(indicators, rows, regions, landscape, [.. compared.Values.Select(sheet => sheet.Changes!)], edition))
        {
            Landscape = landscape,
            Regions = regions,
            Compared = compared,
            Boundaries = boundaries,
            Outlines = outlines,
        };
    }

    // The edition compared with is named by the options: so the same inputs and options give the same bytes, whatever is published.
    private async Task<IReadOnlyDictionary<string, CountryFactsheet>> CompareAsync(EditionPlan plan, FactsheetBuilder builder, IReadOnlyList<string> countries, CancellationToken cancellationToken)
    {
        var compared = new SortedDictionary<string, CountryFactsheet>(StringComparer.Ordinal);
        if (plan.Options.CompareWith is not { } edition)
        {
            return compared;
        }

        var past = await PastEdition.ReadAsync(store, edition, cancellationToken);
        foreach (var country in countries)
        {
            var sheet = builder.Build(country);
            if (past.Compare(plan, sheet) is { } comparison)
            {
                compared.Add(country, sheet with { Changes = comparison });
            }
        }

        return compared;
    }

    private static EditionInput InputOf(string id, LakeManifest manifest, DropProvenance? provenance) => new(
        id,
        [.. manifest.Drops.Where(drop => drop.ContentSha256 is not null).Select(drop => drop.ContentSha256!)],
        manifest.ETag,
        manifest.Sha256,
        manifest.Drops.Where(drop => !drop.IsSuperseded).Max(drop => drop.Drop.LastUpdate),
        provenance is null ? null : DateOnly.FromDateTime(provenance.RetrievedAt.UtcDateTime),
        provenance?.Url)
    {
        Remarks = manifest.Remarks,
    };

    /// <summary>The store's table of reporting regions, or the embedded one.</summary>
    public async Task<ReportingRegionTable> LoadRegionsAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(RegionsPath, cancellationToken) is null)
        {
            return ReportingRegionTable.Default;
        }

        using var text = new StreamReader(await store.OpenReadAsync(RegionsPath, ifMatch: null, cancellationToken));
        return ReportingRegionTable.Parse(text);
    }

    // Before, so that the error is this one; after, because it may have been replaced while it was read.
    private async Task CheckReplacementsAsync(EditionPlan plan, CancellationToken cancellationToken)
    {
        if (await ReplacementsAsync(cancellationToken) != plan.Catalogue)
        {
            throw new StoreConflictException(SourceCatalogue.ConfigPath, "as it was when the plan was made");
        }
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
