namespace Factsheets.Storage;

/// <summary>What must hold for a write to be committed.</summary>
public readonly record struct WriteCondition
{
    private WriteCondition(bool absent, string? etag)
    {
        MustBeAbsent = absent;
        ETag = etag;
    }

    /// <summary>No condition: an earlier file is replaced.</summary>
    public static WriteCondition None { get; }

    /// <summary>The file must not exist yet.</summary>
    public static WriteCondition Absent { get; } = new(absent: true, etag: null);

    /// <summary>True when the file must not exist yet.</summary>
    public bool MustBeAbsent { get; }

    /// <summary>The content mark that the present file must have; null when there is no such condition.</summary>
    public string? ETag { get; }

    /// <summary>What is expected, in words.</summary>
    internal string Expected => this switch
    {
        { MustBeAbsent: true } => "no file yet",
        { ETag: { } etag } => $"content mark {etag}",
        _ => "no other writer at the same time",
    };

    /// <summary>The present file must carry this mark.</summary>
    /// <param name="etag">Mark of an earlier look-up.</param>
    public static WriteCondition Matches(string etag) => new(absent: false, etag);
}
