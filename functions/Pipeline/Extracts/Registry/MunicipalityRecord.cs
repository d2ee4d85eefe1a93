namespace Factsheets.Extracts.Registry;

/// <summary>A municipality (local administrative unit) with its region.</summary>
/// <param name="CountryCode">Eurostat's country code.</param>
/// <param name="NutsCode">NUTS 3 or NUTS 2 code (2021).</param>
/// <param name="LauCode">Its code in the country; null when not stated.</param>
/// <param name="Name">Name as delivered.</param>
/// <param name="Population">Inhabitants; null when not stated.</param>
public sealed record MunicipalityRecord(string CountryCode, string NutsCode, string? LauCode, string Name, int? Population);
