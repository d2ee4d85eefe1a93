namespace Factsheets.Outputs.Index;

/// <summary>The index of an edition: everything that <c>index.html</c> shows, and the content of <c>index.json</c>.</summary>
public sealed record EditionIndex
{
    /// <summary>Name of the index in an edition, for programs.</summary>
    public const string FileName = "index.json";

    /// <summary>Id of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Version of the product that made it.</summary>
    public required string ProductVersion { get; init; }

    /// <summary>One entry a factsheet of the edition, by name.</summary>
    public required IReadOnlyList<IndexCountry> Countries { get; init; }

    /// <summary>The index of the factsheets of an edition.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="productVersion">Version of the product.</param>
    /// <param name="countries">Headline figures of the factsheets, in any order.</param>
    public static EditionIndex Of(string edition, string productVersion, IEnumerable<IndexCountry> countries) => new()
    {
        Edition = edition,
        ProductVersion = productVersion,
        Countries =
        [
            .. countries.OrderBy(country => country.CountryName, StringComparer.Ordinal)
                .ThenBy(country => country.CountryCode, StringComparer.Ordinal),
        ],
    };
}
