namespace Factsheets.Outputs.Editions;

/// <summary>The editions in the order of their last publication, the latest last; lies at <c>manifests/editions.json</c>.</summary>
/// <param name="Editions">Ids of editions; some may have been deleted since.</param>
public sealed record PublishedEditions(IReadOnlyList<string> Editions);
