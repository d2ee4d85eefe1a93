using Factsheets.Drops;
using Factsheets.Outputs.Index;

namespace Factsheets.Outputs.Editions;

/// <summary>Says what became of a country of an edition in the making; lies at <c>work/&lt;edition&gt;/countries/&lt;CC&gt;.json</c>.</summary>
/// <param name="Headline">Its figures for the index; null when it has failed.</param>
/// <param name="Files">The files that are written.</param>
/// <param name="Failure">Why it was given up; null when it is done.</param>
public sealed record CountryMarker(IndexCountry? Headline, IReadOnlyList<EditionFile> Files, Rejection? Failure)
{
    /// <summary>True when the country's files are written.</summary>
    public bool IsDone => Failure is null;
}
