using System.Security.Cryptography;
using Factsheets.Outputs.Index;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Makes an edition whole and points the readers to it.</summary>
/// <param name="store">The store.</param>
public sealed class EditionPublisher(IStore store)
{
    private const int KeptEditions = 12;

    // Longer than a dead publisher holds the lock, and than a living one copies a large edition.
    private const int LockTries = 300;
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(60);

    /// <summary>Writes index, data quality and, last, the manifest: from then on the edition never changes.</summary>
    /// <param name="context">The edition, whose tables and countries are written.</param>
    /// <param name="countries">Countries with a factsheet.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidDataException">A table breaks its declaration: nothing is published.</exception>
    public async Task CompleteAsync(EditionContext context, IReadOnlyList<string> countries, CancellationToken cancellationToken)
    {
        IntegrityCheck.Check(context.Tables);
        var folder = EditionPaths.Folder(context.Edition);
        var sheets = countries.Select(country => EditionWriter.SheetOf(context, country));
        await store.WriteTextAsync($"{folder}index.html", await IndexRenderer.RenderAsync(EditionIndex.Of(context.Edition, Product.Version, sheets)), WriteCondition.None, cancellationToken);
        await store.WriteJsonAsync($"{folder}data-quality.json", DataQuality.Of(context.Indicators, context.Landscape, context.Edition), WriteCondition.None, cancellationToken);
        var manifest = new EditionManifest(
            context.Edition,
            context.Indicators.ReferenceYear?.Year,
            context.Plan.ProductVersion,
            context.Plan.MethodVersion,
            context.Plan.Inputs.ToDictionary(input => input.Dataset, input => input.ContentSha256, StringComparer.Ordinal),
            context.Plan.Options,
            countries,
            await FilesAsync(context, folder, cancellationToken));
        await store.WriteJsonAsync(EditionPaths.Manifest(context.Edition), manifest, WriteCondition.None, cancellationToken);
    }

    /// <summary>Copies a whole edition to the stable paths, then points to it; then old editions and finished work are cleared away.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="pinned">Editions that are never deleted.</param>
    /// <param name="cancellationToken">Cancels the call; the pointer moves last.</param>
    /// <remarks>One publisher works at a time, whichever process it runs in; the others wait for it.</remarks>
    /// <exception cref="StoreConflictException">Another publisher went on for five minutes, or the lock was lost.</exception>
    public async Task PublishAsync(string edition, IReadOnlyList<string> pinned, CancellationToken cancellationToken)
    {
        await using var held = await store.WaitForLeaseAsync(EditionPaths.PublisherLock, LockDuration, LockTries, cancellationToken);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
        try
        {
            await PublishAloneAsync(edition, pinned, work.Token);
        }
        catch (OperationCanceledException) when (held.Lost.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new StoreConflictException(EditionPaths.PublisherLock, "held until the edition is published");
        }
    }

    private async Task PublishAloneAsync(string edition, IReadOnlyList<string> pinned, CancellationToken cancellationToken)
    {
        var before = await store.FindAsync(EditionPaths.Current, cancellationToken);
        var manifest = await store.ReadJsonAsync<EditionManifest>(EditionPaths.Manifest(edition), cancellationToken)
            ?? throw new InvalidOperationException($"The edition {edition} has no manifest: it is not whole and cannot be published.");
        if (!await IsLatestAsync(manifest, cancellationToken))
        {
            await CopyToLatestAsync(manifest, cancellationToken);
        }

        var current = new CurrentEdition(edition, EditionPaths.Folder(edition));
        var condition = before is null ? WriteCondition.Absent : WriteCondition.Matches(before.ETag);
        await store.WriteJsonAsync(EditionPaths.Current, current, condition, cancellationToken);
        await DeleteAsync(EditionPaths.Work(edition), cancellationToken);
        await RetainAsync(edition, pinned, cancellationToken);
    }

    private async Task<bool> IsLatestAsync(EditionManifest manifest, CancellationToken cancellationToken)
    {
        var latest = await store.ReadJsonAsync<EditionManifest>(EditionPaths.Latest + EditionManifest.FileName, cancellationToken);
        if (latest?.Edition != manifest.Edition)
        {
            return false;
        }

        foreach (var file in manifest.Files)
        {
            if (await store.FindAsync(EditionPaths.Latest + file.Path, cancellationToken) is null || await store.HashAsync(EditionPaths.Latest + file.Path, cancellationToken) != file.Sha256)
            {
                return false;
            }
        }

        return true;
    }

    private async Task CopyToLatestAsync(EditionManifest manifest, CancellationToken cancellationToken)
    {
        var folder = EditionPaths.Folder(manifest.Edition);
        foreach (var file in manifest.Files)
        {
            await CopyAsync(folder + file.Path, EditionPaths.Latest + file.Path, cancellationToken);
        }

        var kept = manifest.Files.Select(file => EditionPaths.Latest + file.Path).Append(EditionPaths.Latest + EditionManifest.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var path in await store.ListAsync(EditionPaths.Latest, cancellationToken).ToListAsync(cancellationToken))
        {
            if (!kept.Contains(path))
            {
                await store.DeleteAsync(path, cancellationToken);
            }
        }

        await CopyAsync(EditionPaths.Manifest(manifest.Edition), EditionPaths.Latest + EditionManifest.FileName, cancellationToken);
    }

    private async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = await store.OpenReadAsync(from, ifMatch: null, cancellationToken);
        await store.WriteAsync(to, WriteCondition.None, (stream, token) => source.CopyToAsync(stream, token), cancellationToken);
    }

    private async Task RetainAsync(string current, IReadOnlyList<string> pinned, CancellationToken cancellationToken)
    {
        // Editions carry no time, and file times say nothing in a copied store: the younger ones are those of later reference years, then by id.
        var editions = (await store.ListAsync(EditionPaths.Editions, cancellationToken).ToListAsync(cancellationToken))
            .Select(path => path[EditionPaths.Editions.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal)
            .OrderByDescending(edition => edition == current || pinned.Contains(edition)).ThenByDescending(edition => edition, StringComparer.Ordinal);
        foreach (var edition in editions.Skip(KeptEditions).Where(edition => edition != current && !pinned.Contains(edition)).ToList())
        {
            await DeleteAsync(EditionPaths.Folder(edition), cancellationToken);
        }
    }

    private async Task DeleteAsync(string prefix, CancellationToken cancellationToken)
    {
        foreach (var path in await store.ListAsync(prefix, cancellationToken).ToListAsync(cancellationToken))
        {
            await store.DeleteAsync(path, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<EditionFile>> FilesAsync(EditionContext context, string folder, CancellationToken cancellationToken)
    {
        var rows = context.Tables.ToDictionary(table => table.Contract.Name, table => table.Rows.Count, StringComparer.Ordinal);
        var files = new List<EditionFile>();
        await foreach (var path in store.ListAsync(folder, cancellationToken))
        {
            var relative = path[folder.Length..];
            if (relative == EditionManifest.FileName)
            {
                continue;
            }

            await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
            int? count = relative.StartsWith("tables/", StringComparison.Ordinal) ? rows[Path.GetFileNameWithoutExtension(relative)] : null;
            files.Add(new EditionFile(relative, stream.Length, hash, count));
        }

        return files;
    }
}
