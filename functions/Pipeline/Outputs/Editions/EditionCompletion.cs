using Factsheets.Outputs.Index;
using Factsheets.Outputs.Maps;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Makes an edition whole: reads back what its parts have noted, then writes index and manifest.</summary>
/// <param name="store">The store.</param>
public sealed class EditionCompletion(IStore store)
{
    private readonly EditionShelf _shelf = new(store);
    private readonly EditionWork _work = new(store);

    /// <summary>Completes an edition; its manifest is written last, and from then on it never changes.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The manifest; null when a part is still to come or nobody works on the edition.</returns>
    /// <exception cref="InvalidDataException">A file is not what was written. Its part counts as not done: the next build writes it again.</exception>
    public async Task<EditionManifest?> CompleteAsync(string edition, CancellationToken cancellationToken)
    {
        if (await _shelf.FindAsync(edition, cancellationToken) is { } whole)
        {
            return whole;
        }

        if (await _work.PlanAsync(edition, cancellationToken) is not { } plan || await _work.TablesAsync(edition, cancellationToken) is not { } tables)
        {
            return null;
        }

        var headlines = new List<IndexCountry>();
        var files = new List<EditionFile>(await VerifiedAsync(edition, tables.Files, EditionPaths.Tables(edition), cancellationToken));
        foreach (var country in tables.Countries)
        {
            if (await _work.CountryAsync(edition, country, cancellationToken) is not { IsDone: true, Headline: { } headline } marker)
            {
                return null;
            }

            headlines.Add(headline);
            files.AddRange(await VerifiedAsync(edition, marker.Files, EditionPaths.Marker(edition, country), cancellationToken));
        }

        var outlines = await PlannedOutlines.LoadAsync(store, plan, tables.Boundaries, cancellationToken);
        files.AddRange(await WriteIndexAsync(edition, headlines, outlines, cancellationToken));
        var manifest = ManifestOf(edition, plan, tables, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        await store.WriteJsonAsync(EditionPaths.Manifest(edition), manifest, WriteCondition.None, cancellationToken);
        return manifest;
    }

    private async Task<IReadOnlyList<EditionFile>> WriteIndexAsync(string edition, IEnumerable<IndexCountry> headlines, RegionOutlines outlines, CancellationToken cancellationToken)
    {
        var index = EditionIndex.Of(edition, Product.Version, headlines);
        var files = new EditionFileWriter(store, edition);
        await files.WriteTextAsync("index.html", rows: null, await IndexRenderer.RenderAsync(index, outlines), cancellationToken);
        await files.WriteJsonAsync(EditionIndex.FileName, index, cancellationToken);
        return files.Files;
    }

    private static EditionManifest ManifestOf(string edition, EditionPlan plan, TablesMarker tables, IReadOnlyList<EditionFile> files) => new(
        edition,
        tables.ReferenceYear,
        plan.ProductVersion,
        plan.MethodVersion,
        plan.Inputs.ToDictionary(input => input.Dataset, input => input.ContentSha256, StringComparer.Ordinal),
        plan.Options,
        tables.Countries,
        files);

    private async Task<IReadOnlyList<EditionFile>> VerifiedAsync(string edition, IReadOnlyList<EditionFile> files, string marker, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var path = EditionPaths.Folder(edition) + file.Path;
            if (!await store.HasHashAsync(path, file.Sha256, cancellationToken))
            {
                await store.DeleteAsync(marker, cancellationToken);
                throw new InvalidDataException($"{path} is not the file that was written; the edition is not published. The next build writes this part again.");
            }
        }

        return files;
    }
}
