namespace Factsheets.Outputs.Editions;

/// <summary>The pointer <c>outputs/current.json</c>.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Path">Its folder in the store.</param>
public sealed record CurrentEdition(string Edition, string Path);
