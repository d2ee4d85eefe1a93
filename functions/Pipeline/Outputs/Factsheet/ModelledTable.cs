namespace Factsheets.Outputs.Factsheet;

/// <summary>Table 2 over the whole economy, modelled: estimates of quality C, never in a headline.</summary>
/// <param name="Table">The agglomerations.</param>
/// <param name="NationalSourceId">Source of the shares inside section groups.</param>
/// <param name="NationalYear">Its year.</param>
/// <param name="HasRegionalShares">True when the regions' own divisions give the shares where the regional source covers a group.</param>
/// <param name="EuropeSourceId">Source of the EU27's shares outside the regional source.</param>
/// <param name="EuropeYear">Its year.</param>
public sealed record ModelledTable(AgglomerationTable Table, string NationalSourceId, int NationalYear, bool HasRegionalShares, string EuropeSourceId, int EuropeYear);
