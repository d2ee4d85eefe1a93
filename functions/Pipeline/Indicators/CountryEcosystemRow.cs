namespace Factsheets.Indicators;

/// <summary>Employment of a country or the EU27 in an ecosystem and year, beside the EU27.</summary>
/// <param name="CountryCode">Country, or <c>EU27_2020</c>.</param>
/// <param name="EcosystemCode">The ecosystem.</param>
/// <param name="Shares">The country's ecosystems.</param>
/// <param name="Europe">The EU27's ecosystems that stand beside it.</param>
/// <param name="Rank">Rank by employment; null without a figure.</param>
public sealed record CountryEcosystemRow(string CountryCode, string EcosystemCode, EcosystemShares Shares, EcosystemShares Europe, int? Rank)
{
    /// <summary>The country's employment.</summary>
    public EcosystemEmployment Employment => Shares.Employment[EcosystemCode];

    /// <summary>Percent of the 14; null when any of them is missing.</summary>
    public double? SharePct => Shares.SharePct(EcosystemCode);

    /// <summary>The EU27's percent of the 14; null when any of them is missing.</summary>
    public double? EuSharePct => Europe.SharePct(EcosystemCode);

    /// <summary>Country minus EU27 in percentage points; null when either is missing.</summary>
    public double? DifferencePoints => SharePct - EuSharePct;

    /// <summary>Country over EU27; null when either is missing or the EU27's is 0.</summary>
    public double? RatioToEu => EuSharePct > 0 ? SharePct / EuSharePct : null;
}
