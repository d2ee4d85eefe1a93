using Factsheets.Extracts.Policy;
using Factsheets.Policies;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of parts 3 and 4 that comes from rules.</summary>
internal static class PolicySentences
{
    /// <summary>How many policies the profile holds, by kind.</summary>
    public static string Overview(PolicyProfile profile, string country)
    {
        var dedicated = profile.Policies.Count(policy => policy.IsDedicated);
        var others = profile.Policies.Count - dedicated;
        return (dedicated, others) switch
        {
            (0, 0) => $"The profile of {country} holds no policy.",
            (0, _) => $"The profile of {country} holds {Wording.Number(others)} sectoral or broader {Wording.Form(others, "policy", "policies")}; none is dedicated to clusters.",
            (_, 0) => $"The profile of {country} holds {Wording.Number(dedicated)} {Wording.Form(dedicated, "policy", "policies")} dedicated to clusters.",
            _ => $"The profile of {country} holds {Wording.Number(dedicated)} {Wording.Form(dedicated, "policy", "policies")} dedicated to clusters and {Wording.Number(others)} sectoral or broader {Wording.Form(others, "one", "ones")}.",
        };
    }

    /// <summary>Says that the profile is an example.</summary>
    public static string Example(string country) => $"This profile shows the form only; it says nothing about {country}.";

    /// <summary>Label of a policy's block of Table 3.</summary>
    public static string Label(ClusterPolicy policy, bool isFirst) =>
        $"{(isFirst ? "Table 3" : "Table 3, continued")} · {policy.Type.Label}{(policy.Region is null ? "" : $", {policy.Region}")}";

    /// <summary>Label of Table 4.</summary>
    public static string StateLabel(PolicyProfile profile) => $"Table 4 · State of play {NumberText.Plain(profile.EditionYear)}";

    /// <summary>Source line of Table 4.</summary>
    public static string StateSource(PolicyProfile profile, string country) => $"{Source(profile, country)} Categories derived by rule.";

    /// <summary>Title of Table 5.</summary>
    public static string ChallengesTitle(PolicyProfile profile)
    {
        var areas = profile.SemesterChallenges.Count;
        return $"{Wording.Capitalised(Wording.Number(areas))} policy {Wording.Form(areas, "area", "areas")} in which cluster policy can help";
    }

    /// <summary>Where the profile's facts come from.</summary>
    public static string Source(PolicyProfile profile, string country) => $"Source: policy profile of {country}, {NumberText.Plain(profile.EditionYear)}.";

    /// <summary>Years of a policy; null when none is stated.</summary>
    public static string? Years(ClusterPolicy policy) => (policy.Began, policy.Start, policy.End) switch
    {
        (null, _, _) => null,
        ({ } began, { } start, { } end) when began < start => $"Since {NumberText.Plain(began)}; present phase {NumberText.Plain(start)} to {NumberText.Plain(end)}",
        ({ } began, _, { } end) => $"{NumberText.Plain(began)} to {NumberText.Plain(end)}",
        ({ } began, _, null) => $"Since {NumberText.Plain(began)}",
    };

    /// <summary>A phase in words.</summary>
    public static string Phase(PolicyPhase phase) => $"{phase.Name} {NumberText.Plain(phase.Start)}–{(phase.End is { } end ? NumberText.Plain(end) : "")}";

    /// <summary>The rows of Table 3 that the profile fills.</summary>
    public static IEnumerable<(string Aspect, string? Note, IReadOnlyList<string> Categories, string? Text)> Rows(ClusterPolicy policy)
    {
        List<(string Aspect, string? Note, IReadOnlyList<string> Categories, string? Text)> rows =
        [
            ("Objectives", null, Labels(policy.Objectives), policy.Objectives.Text),
            ("Focus", null, Labels(policy.Focus), policy.Focus.Text),
            ("Responsible authorities", null, Labels(policy.Authorities), policy.Authorities.Text),
            ("Beneficiaries", null, Labels(policy.Beneficiaries), policy.Beneficiaries.Text),
            ("Instruments", "financial", Labels(policy.FinancialInstruments), policy.FinancialInstruments.Text),
            ("Instruments", "technical assistance", Labels(policy.TechnicalAssistance), policy.TechnicalAssistance.Text),
            ("History", "period, start, end", History(policy), policy.Period.Text),
            ("Budget", "overall, annual, source", Budget(policy), policy.Budget.Text),
            ("Evaluation", "availability, results", Labels(policy.Evaluation), policy.Evaluation.Text),
            ("EU priorities", "alignment", Labels(policy.Priorities), policy.Priorities.Text),
        ];
        return rows.Where(row => row.Categories.Count > 0 || row.Text is not null);
    }

    /// <summary>Title of Table 4.</summary>
    public static string StateTitle(IReadOnlyList<StateOfPlayResult> results)
    {
        var highest = results.Count(result => CategoryNumber(result) == 3);
        return $"Highest category in {Wording.Number(highest)} of four criteria";
    }

    /// <summary>Position of a result's category, from 0.</summary>
    public static int CategoryNumber(StateOfPlayResult result)
    {
        var categories = StateOfPlayCategories.Criteria.First(criterion => criterion.Code == result.Criterion).Categories;
        return categories.Select((category, i) => (category, i)).First(pair => pair.category.Code == result.Category).i;
    }

    /// <summary>Why a category is shown; where the profile states another one than the rule gives, both are said.</summary>
    public static string Reason(StateOfPlayResult result)
    {
        var criterion = StateOfPlayCategories.Criteria.First(candidate => candidate.Code == result.Criterion);
        return result.Differs
            ? $"Stated by the profile. By rule it would be “{criterion.Find(result.CategoryByRule)!.Name}”: {result.Reason}"
            : result.Reason;
    }

    private static IReadOnlyList<string> Labels(PolicyField field) => [.. field.Categories.Select(category => category.Label)];

    private static IReadOnlyList<string> History(ClusterPolicy policy)
    {
        var start = policy.Start is { } from ? [$"Start: {NumberText.Plain(from)}"] : Array.Empty<string>();
        var end = policy.End is { } to ? [$"End: {NumberText.Plain(to)}"] : Array.Empty<string>();
        return [.. Labels(policy.Period), .. start, .. end];
    }

    private static IReadOnlyList<string> Budget(ClusterPolicy policy)
    {
        var overall = policy.OverallBudget is { } all ? [$"Overall: {all}"] : Array.Empty<string>();
        var annual = policy.AnnualBudget is { } year ? [$"Annual: {year}"] : Array.Empty<string>();
        var funding = policy.Budget.Categories.Count > 0 ? [$"Source: {string.Join(", ", Labels(policy.Budget))}"] : Array.Empty<string>();
        return [.. overall, .. annual, .. funding];
    }
}
