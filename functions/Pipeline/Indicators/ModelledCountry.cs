namespace Factsheets.Indicators;

/// <summary>What the modelled rows of a country and year rest on.</summary>
/// <param name="Country">Eurostat's country code.</param>
/// <param name="Year">The year.</param>
/// <param name="NationalSourceId">National source of the shares inside section groups; null when there is none.</param>
/// <param name="NationalYear">Its year, the nearest that is complete; null without a source.</param>
/// <param name="HasRegionalShares">True when the regions' own divisions give the shares where the regional source covers a group.</param>
/// <param name="EuropeSourceId">Source of the EU27's shares outside the regional source's universe; null when there is none.</param>
/// <param name="EuropeYear">Its year; null without a source.</param>
/// <param name="Reason">Why there are no rows, in one sentence; null when there are.</param>
public sealed record ModelledCountry(string Country, int Year, string? NationalSourceId, int? NationalYear, bool HasRegionalShares, string? EuropeSourceId, int? EuropeYear, string? Reason);
