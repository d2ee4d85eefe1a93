using System.Text.Json;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>The copy of the published edition at stable paths, for readers who cannot follow a pointer.</summary>
/// <param name="store">The store.</param>
public sealed class LatestEdition(IStore store)
{
    private const string ManifestPath = EditionPaths.Latest + EditionManifest.FileName;

    /// <summary>Makes the copy that of an edition; its manifest is replaced last.</summary>
    /// <param name="manifest">The edition.</param>
    /// <param name="cancellationToken">Cancels the call; files of two editions may lie there then, and the next publication mends it.</param>
    /// <exception cref="InvalidDataException">A file of the edition is missing or damaged.</exception>
    public async Task MirrorAsync(EditionManifest manifest, CancellationToken cancellationToken)
    {
        var isSame = await IsCopyOfAsync(manifest.Edition, cancellationToken);
        foreach (var file in manifest.Files)
        {
            // Only a copy of the same edition can have the file already.
            if (!isSame || !await store.HasHashAsync(EditionPaths.Latest + file.Path, file.Sha256, cancellationToken))
            {
                await CopyAsync(manifest.Edition, file, cancellationToken);
            }
        }

        await DeleteOthersAsync(manifest, cancellationToken);
        if (!isSame)
        {
            await using var source = await store.OpenReadAsync(EditionPaths.Manifest(manifest.Edition), ifMatch: null, cancellationToken);
            await store.WriteAsync(ManifestPath, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), cancellationToken);
        }
    }

    private async Task<bool> IsCopyOfAsync(string edition, CancellationToken cancellationToken)
    {
        try
        {
            return (await store.ReadJsonAsync<EditionManifest>(ManifestPath, cancellationToken))?.Edition == edition;
        }
        catch (JsonException)
        {
            // Somebody has spoilt it: it is copied again.
            return false;
        }
    }

    private async Task CopyAsync(string edition, EditionFile file, CancellationToken cancellationToken)
    {
        var from = EditionPaths.Folder(edition) + file.Path;
        try
        {
            await using var source = await store.OpenReadAsync(from, ifMatch: null, cancellationToken);
            var (_, sha256) = await store.WriteHashedAsync(EditionPaths.Latest + file.Path, (target, token) => source.CopyToAsync(target, token), cancellationToken);
            if (sha256 == file.Sha256)
            {
                return;
            }
        }
        catch (FileNotFoundException)
        {
            // Told below, as a file with other content.
        }

        throw new InvalidDataException($"{from} is missing or not as the manifest of the edition says. Delete the folder {EditionPaths.Folder(edition)} and build again.");
    }

    private async Task DeleteOthersAsync(EditionManifest manifest, CancellationToken cancellationToken)
    {
        var kept = manifest.Files.Select(file => EditionPaths.Latest + file.Path).Append(ManifestPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in await store.ListAsync(EditionPaths.Latest, cancellationToken).ToListAsync(cancellationToken))
        {
            if (!kept.Contains(path))
            {
                await store.DeleteAsync(path, cancellationToken);
            }
        }
    }
}
