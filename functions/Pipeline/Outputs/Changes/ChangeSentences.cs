using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Changes;

/// <summary>The text on what has changed since an earlier edition.</summary>
internal static class ChangeSentences
{
    /// <summary>Label of the table of changes.</summary>
    public const string TableLabel = "Relevant agglomerations that are new or gone";

    // A page stays small enough to be sent.
    private const int Most = 80;

    /// <summary>Heading of the part.</summary>
    public static string Heading(EditionComparison comparison) => $"Changes since edition {comparison.PreviousEdition}";

    /// <summary>The text of the part: both counts and what differs.</summary>
    public static string Text(EditionComparison comparison) =>
        $"{Summary(comparison, ActivityKind.Sector)} {Summary(comparison, ActivityKind.Ecosystem)} {Differences(comparison)}";

    /// <summary>The changes that the table shows: the first of them, where there are very many.</summary>
    public static IReadOnlyList<AgglomerationChange> Shown(EditionComparison comparison) => [.. Changed(comparison).Take(Most)];

    /// <summary>Says that the table does not show all; null when it does.</summary>
    public static string? Cut(EditionComparison comparison) =>
        Changed(comparison).Count() is var changed && changed > Most ? $"The first {NumberText.Count(Most)} of {NumberText.Count(changed)}; all stand in the CSV" : null;

    /// <summary>What became of an agglomeration.</summary>
    public static string Kind(AgglomerationChange change) => change.Change == ChangeKind.New ? "new" : "gone";

    /// <summary>The activity of a change, a sector with its code.</summary>
    public static string Activity(AgglomerationChange change) => change.Activity == ActivityKind.Sector ? $"{change.ActivityCode} {change.Label}" : change.Label;

    /// <summary>Location quotient and share, of before where the agglomeration is gone; said where they are withheld.</summary>
    public static string Values(AgglomerationChange change) =>
        ((change.LocationQuotient ?? change.PreviousLocationQuotient, change.SharePct ?? change.PreviousSharePct) is ({ } quotient, { } share)
            ? $"LQ\u00A0{NumberText.Quotient(quotient)} · {NumberText.Percent(share)}"
            : "figure withheld") +
        (change.Change == ChangeKind.Gone ? " before" : "");

    /// <summary>Source line of the part.</summary>
    public static string Source(EditionComparison comparison, string edition) =>
        $"Edition {edition} beside edition {comparison.PreviousEdition}{(comparison.PreviousYear is { } year ? $" (reference year {NumberText.Plain(year)})" : "")}. Regions are the same where their codes are.";

    /// <summary>How many are new, gone and unchanged.</summary>
    public static string Summary(EditionComparison comparison, ActivityKind activity)
    {
        var kind = activity == ActivityKind.Sector ? "sector" : "ecosystem";
        var (added, gone, same) = (comparison.Count(activity, ChangeKind.New), comparison.Count(activity, ChangeKind.Gone), comparison.Count(activity, ChangeKind.Unchanged));
        if (added + gone + same == 0)
            return $"Neither edition has a relevant {kind} agglomeration.";

        if (added + gone == 0)
            return same == 1 ? $"The one relevant {kind} agglomeration is the same." : $"All {Wording.Number(same)} relevant {kind} agglomerations are the same.";

        string[] parts =
        [
            $"{Wording.Number(added)} {Wording.Form(Math.Max(added, 1), "is", "are")} new",
            $"{Wording.Number(gone)} {Wording.Form(Math.Max(gone, 1), "is", "are")} gone",
            $"{Wording.Number(same)} {Wording.Form(Math.Max(same, 1), "is", "are")} unchanged",
        ];
        return $"Of the relevant {kind} agglomerations, {Wording.List(parts)}.".Replace(" no is ", " none is ", StringComparison.Ordinal);
    }

    /// <summary>What differs between the editions.</summary>
    public static string Differences(EditionComparison comparison) => comparison.Differences.Count == 0
        ? "Nothing that the regional tables are made from differs between the two editions."
        : $"What differs between the two editions: {Causes(comparison.Differences)}.";

    /// <summary>Causes in words, as in "new data or another option".</summary>
    public static string Cause(IReadOnlyList<ChangeCause> causes) => causes.Count == 0 ? "not known" : string.Join(" or ", causes.Select(Words));

    private static IEnumerable<AgglomerationChange> Changed(EditionComparison comparison) => comparison.Changes.Where(change => change.Change != ChangeKind.Unchanged);

    private static string Causes(IReadOnlyList<ChangeCause> causes) => Wording.List([.. causes.Select(Words)]);

    private static string Words(ChangeCause cause) => cause switch
    {
        ChangeCause.NewData => "new data",
        ChangeCause.OtherYear => "another reference year",
        ChangeCause.RegionVersion => "another version of the regions",
        ChangeCause.RegionFigures => "the region has figures in one edition only",
        ChangeCause.OtherOption => "other thresholds or weights",
        _ => "another version of method or software",
    };
}
