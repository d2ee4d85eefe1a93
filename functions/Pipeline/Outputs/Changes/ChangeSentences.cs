using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Changes;

/// <summary>The text on what has changed since an earlier edition.</summary>
internal static class ChangeSentences
{
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
