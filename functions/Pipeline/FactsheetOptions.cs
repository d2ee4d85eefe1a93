using Factsheets.Classifications;
using Factsheets.Drops;
using Factsheets.Indicators;
using Factsheets.Storage;

namespace Factsheets;

/// <summary>What a run may be told: <c>config/options.json</c> of the store, overridden by the flags of a command. Everything has a default.</summary>
public sealed record FactsheetOptions
{
    /// <summary>Path of the options in a store.</summary>
    public const string ConfigPath = "config/options.json";

    /// <summary>Thresholds of agglomerations.</summary>
    public AgglomerationThresholds Thresholds { get; init; } = new();

    /// <summary>Weight scheme of the ecosystems. Default <c>asmr2022</c>.</summary>
    public string Scheme { get; init; } = EcosystemWeights.DefaultScheme;

    /// <summary>NUTS version of the outputs (2013, 2016, 2021, 2024); null: that of the data.</summary>
    public int? NutsVersion { get; init; }

    /// <summary>Reference year; null: chosen by rule.</summary>
    public int? Year { get; init; }

    /// <summary>True when hidden cells are estimated; false: published cells alone. Default true.</summary>
    public bool Estimation { get; init; } = true;

    /// <summary>True when estimates that would give a confidential cell away are withheld. Default true.</summary>
    public bool DisclosureControl { get; init; } = true;

    /// <summary>Legal notice of the factsheets.</summary>
    public string LegalNotice { get; init; } =
        "The figures are computed by rule from the data sets listed under References and carry their limits. They are no official statement of the European Union, and nobody is answerable for the use made of them.";

    /// <summary>Id of the edition that the factsheets are compared with; null: no comparison.</summary>
    public string? CompareWith { get; init; }

    /// <summary>Limits of compressed drops.</summary>
    public DropLimits Limits { get; init; } = DropLimits.Default;

    /// <summary>The store's options, or the defaults.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is no such JSON.</exception>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public static async Task<FactsheetOptions> LoadAsync(IStore store, CancellationToken cancellationToken) =>
        (await store.ReadJsonAsync<FactsheetOptions>(ConfigPath, cancellationToken) ?? new FactsheetOptions()).Checked();

    /// <summary>Checks the values.</summary>
    /// <returns>The options themselves.</returns>
    /// <exception cref="ArgumentException">A value is out of its range; the message names it and the range.</exception>
    public FactsheetOptions Checked()
    {
        _ = EcosystemWeights.Of(Scheme);
        if (NutsVersion is { } version && !Enum.IsDefined((NutsVersion)version))
        {
            throw new ArgumentException($"nuts_version is {version}; known are {string.Join(", ", Enum.GetValues<NutsVersion>().Select(known => (int)known))}.");
        }

        if (Thresholds is not { LocationQuotient: > 0, SharePct: >= 0 and <= 100 })
        {
            throw new ArgumentException("thresholds: location_quotient must be above 0, share_pct between 0 and 100.");
        }

        if (CompareWith is { } edition && !edition.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            throw new ArgumentException($"compare_with is '{edition}'; expected is the id of an edition, as 2014-0123456789ab.");
        }

        return this;
    }
}
