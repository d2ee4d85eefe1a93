namespace Factsheets.Outputs.Changes;

/// <summary>A country's agglomerations beside those of an earlier edition.</summary>
/// <param name="PreviousEdition">Id of the earlier edition.</param>
/// <param name="PreviousYear">Its reference year; null when it had no regional figures of the country.</param>
/// <param name="Differences">What differs between the editions in what the tables are made from.</param>
/// <param name="Changes">The agglomerations, by kind, region and activity.</param>
public sealed record EditionComparison(string PreviousEdition, int? PreviousYear, IReadOnlyList<ChangeCause> Differences, IReadOnlyList<AgglomerationChange> Changes)
{
    /// <summary>How many of a kind changed so.</summary>
    public int Count(ActivityKind activity, ChangeKind change) => Changes.Count(each => each.Activity == activity && each.Change == change);
}
