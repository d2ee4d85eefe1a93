using Factsheets.Outputs.Changes;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>An edition of the store that another one is compared with.</summary>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Factsheets">Its factsheets, by country.</param>
public sealed record PastEdition(EditionManifest Manifest, IReadOnlyDictionary<string, PastFactsheet> Factsheets)
{
    /// <summary>Reads an edition.</summary>
    /// <param name="store">The store.</param>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The store has no whole edition of this id.</exception>
    public static async Task<PastEdition> ReadAsync(IStore store, string edition, CancellationToken cancellationToken)
    {
        var manifest = await store.ReadJsonAsync<EditionManifest>(EditionPaths.Manifest(edition), cancellationToken)
            ?? throw new ArgumentException($"compare_with names the edition '{edition}', which the store does not hold; 'status' lists the editions.");
        var sheets = new Dictionary<string, PastFactsheet>(StringComparer.Ordinal);
        foreach (var country in manifest.Countries)
        {
            if (await store.ReadJsonAsync<PastFactsheet>($"{EditionPaths.Folder(edition)}{EditionPaths.Country(country)}factsheet.json", cancellationToken) is { } sheet)
            {
                sheets.Add(country, sheet);
            }
        }

        return new PastEdition(manifest, sheets);
    }

    /// <summary>A country's factsheet beside the one it had; null when this edition and that one have nothing of it to compare.</summary>
    /// <param name="plan">Plan of this edition.</param>
    /// <param name="sheet">The factsheet.</param>
    public EditionComparison? Compare(EditionPlan plan, Factsheet.CountryFactsheet sheet)
    {
        var past = Factsheets.GetValueOrDefault(sheet.CountryCode);
        if (sheet.SectorAgglomerations is null && past?.SectorAgglomerations is null)
        {
            return null;
        }

        IReadOnlyList<ChangeCause> differences = [.. EditionDifferences.Between(plan, sheet, Manifest, past)];
        return new EditionComparison(
            Manifest.Edition,
            past?.SectorAgglomerations?.Year,
            differences,
            [
                .. AgglomerationComparer.Compare(sheet.CountryCode, ActivityKind.Sector, sheet.SectorAgglomerations, past?.SectorAgglomerations, differences),
                .. AgglomerationComparer.Compare(sheet.CountryCode, ActivityKind.Ecosystem, sheet.EcosystemAgglomerations, past?.EcosystemAgglomerations, differences),
            ]);
    }
}
