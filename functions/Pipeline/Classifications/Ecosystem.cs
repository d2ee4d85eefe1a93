namespace Factsheets.Classifications;

/// <summary>One of the 14 industrial ecosystems of the EU's industrial strategy.</summary>
/// <param name="Code">The code of the result tables, <c>agri_food</c>.</param>
/// <param name="Name">The official name, as in the weights of the European Commission.</param>
/// <param name="SortOrder">Place in lists, from 1.</param>
public sealed record Ecosystem(string Code, string Name, int SortOrder);
