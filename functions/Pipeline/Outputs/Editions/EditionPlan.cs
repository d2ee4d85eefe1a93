using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>What an edition is made from; written to <c>work/&lt;edition&gt;/plan.json</c> before anything else of it.</summary>
/// <param name="Inputs">The data sets, by code.</param>
/// <param name="Options">The options.</param>
/// <param name="OnlyCountries">Countries that get a factsheet; empty: all with data.</param>
/// <param name="Catalogue">The source catalogue, the table of reporting regions and the placements by hand, hashed, where the store replaces them; else null.</param>
/// <param name="ProductVersion">Version of the product.</param>
/// <param name="MethodVersion">Version of the method.</param>
public sealed record EditionPlan(IReadOnlyList<EditionInput> Inputs, FactsheetOptions Options, IReadOnlyList<string> OnlyCountries, string? Catalogue, string ProductVersion, int MethodVersion)
{
    private const int HashLength = 12;

    /// <summary>Unpacked hashes of the inputs by data set.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> InputHashes =>
        Inputs.ToDictionary(input => input.Dataset, input => input.ContentSha256, StringComparer.Ordinal);

    /// <summary>First 12 hex digits of the hash over what the inputs hold and say of themselves, options and versions: the same on every machine.</summary>
    public string Hash()
    {
        var content = JsonSerializer.Serialize(
            new
            {
                inputs = Inputs.Select(input => new { input.Dataset, input.ContentSha256, input.LastUpdate, input.AccessedOn, input.Url }),
                Options,
                OnlyCountries,
                Catalogue,
                ProductVersion,
                MethodVersion,
            },
            StoreFiles.JsonForm);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..HashLength];
    }

    /// <summary>True when the plan was made with these options.</summary>
    public bool HasOptions(FactsheetOptions options) =>
        JsonSerializer.Serialize(Options, StoreFiles.JsonForm) == JsonSerializer.Serialize(options, StoreFiles.JsonForm);

    /// <summary>True when an edition is the one of this plan; its year is not asked for, because only the computation knows it.</summary>
    /// <param name="edition">Id of an edition; null: there is none.</param>
    public bool Gives(string? edition) => edition?.EndsWith($"-{Hash()}", StringComparison.Ordinal) is true;
}

/// <summary>A lake file of an edition.</summary>
/// <param name="Dataset">Code of the data set; other files with their folder, as <c>eccp/partnerships</c>.</param>
/// <param name="ContentSha256">Hashes of the unpacked drops that count, in their order.</param>
/// <param name="ETag">Content mark of the lake file that is read.</param>
/// <param name="Sha256">Hash of the lake file that is read: an earlier state lies under it in <c>history/</c>.</param>
/// <param name="LastUpdate">Last update by the provider; null when nothing says it.</param>
/// <param name="AccessedOn">Day on which it was downloaded; null when nothing says it.</param>
/// <param name="Url">Address it was downloaded from; null when nothing says it.</param>
public sealed record EditionInput(string Dataset, IReadOnlyList<string> ContentSha256, string ETag, string Sha256, DateTimeOffset? LastUpdate, DateOnly? AccessedOn, string? Url)
{
    /// <summary>What is to be known about its drops: one sentence each; none for data sets.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
