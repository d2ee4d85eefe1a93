using System.Text.Json.Serialization;

namespace Factsheets.Events;

/// <summary>Asks for what an edition has of a country.</summary>
/// <param name="Edition">Id of the edition, whose tables are written.</param>
/// <param name="CountryCode">Eurostat's country code.</param>
public sealed record CountryMessage(
    [property: JsonPropertyName("edition")] string Edition,
    [property: JsonPropertyName("country_code")] string CountryCode);
