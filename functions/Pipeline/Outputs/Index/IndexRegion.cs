namespace Factsheets.Outputs.Index;

/// <summary>A region that can be found from the index.</summary>
/// <param name="Code">NUTS code: its row in the factsheet has the anchor <c>r-</c> and this code.</param>
/// <param name="Name">Its name.</param>
public sealed record IndexRegion(string Code, string Name);
