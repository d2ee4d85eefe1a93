using System.Text.Json;
using Factsheets.Storage;

namespace Factsheets.Employment;

/// <summary>Which data set plays which role, in order of preference; embedded, and replaced as a whole by the store's <c>config/sources.json</c>.</summary>
/// <param name="Entries">The entries, the preferred data set of a role first.</param>
public sealed record SourceCatalogue(IReadOnlyList<CatalogueEntry> Entries)
{
    /// <summary>Path of the replacement in a store.</summary>
    public const string ConfigPath = "config/sources.json";

    /// <summary>The embedded catalogue.</summary>
    public static SourceCatalogue Default { get; } = ReadEmbedded();

    /// <summary>The store's catalogue, or the embedded one.</summary>
    /// <exception cref="JsonException">The store's catalogue is no list of entries.</exception>
    public static async Task<SourceCatalogue> LoadAsync(IStore store, CancellationToken cancellationToken) =>
        await store.ReadJsonAsync<List<CatalogueEntry>>(ConfigPath, cancellationToken) is { } entries ? new SourceCatalogue(entries) : Default;

    /// <summary>The data sets of a role, the preferred first.</summary>
    public IReadOnlyList<CatalogueEntry> Of(EmploymentRole role) => [.. Entries.Where(entry => entry.Role == role)];

    private static SourceCatalogue ReadEmbedded()
    {
        using var stream = typeof(SourceCatalogue).Assembly.GetManifestResourceStream("sources.json")!;
        return new SourceCatalogue(JsonSerializer.Deserialize<List<CatalogueEntry>>(stream, StoreFiles.JsonForm)!);
    }
}
