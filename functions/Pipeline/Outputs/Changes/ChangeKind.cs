namespace Factsheets.Outputs.Changes;

/// <summary>How an agglomeration stands in an edition against an earlier one.</summary>
public enum ChangeKind
{
    /// <summary>Relevant now, not before.</summary>
    New,

    /// <summary>Relevant before, not now.</summary>
    Gone,

    /// <summary>Relevant in both.</summary>
    Unchanged,
}
