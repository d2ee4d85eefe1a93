using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>What a publication and the retention after it may be told by <c>config/options.json</c>. It is no part of <see cref="FactsheetOptions"/>: nothing of it changes what an edition holds, so it does not change the edition's id.</summary>
public sealed record PublicationOptions
{
    /// <summary>True to publish an edition that has lost countries or years of the published one, or employment of another magnitude. Default false.</summary>
    public bool AllowShrinking { get; init; }

    /// <summary>Ids of editions that are never deleted. Default none.</summary>
    public IReadOnlyList<string> PinnedEditions { get; init; } = [];

    /// <summary>The store's options, or the defaults.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is no such JSON.</exception>
    public static async Task<PublicationOptions> LoadAsync(IStore store, CancellationToken cancellationToken) =>
        await store.ReadJsonAsync<PublicationOptions>(FactsheetOptions.ConfigPath, cancellationToken) ?? new PublicationOptions();
}
