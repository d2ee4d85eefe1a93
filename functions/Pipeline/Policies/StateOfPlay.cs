using Factsheets.Extracts.Policy;

namespace Factsheets.Policies;

/// <summary>The state of play of a country's cluster policy: each criterion takes the highest category that the profile's facts support.</summary>
public static class StateOfPlay
{
    private const int Recent = 2;
    private const int Long = 10;

    /// <summary>Decides the criteria, in the order of Table 4.</summary>
    public static IReadOnlyList<StateOfPlayResult> Of(PolicyProfile profile) =>
    [
        ResultOf(profile, StateOfPlayCategories.Scope, Scope(profile)),
        ResultOf(profile, StateOfPlayCategories.Continuity, Continuity(profile)),
        ResultOf(profile, StateOfPlayCategories.Evidence, Evidence(profile)),
        ResultOf(profile, StateOfPlayCategories.Instruments, Instruments(profile)),
    ];

    private static (int Category, string Reason) Scope(PolicyProfile profile)
    {
        if (profile.Policies.Count == 0)
        {
            return (0, "The profile holds no policy.");
        }

        if (profile.Policies.FirstOrDefault(policy => policy.IsDedicated) is { } dedicated)
        {
            return (3, $"The policy “{dedicated.Name}” is dedicated to clusters.");
        }

        if (profile.Policies.FirstOrDefault(policy => policy.Type.Code == "sectoral") is { } sectoral)
        {
            return (2, $"The policy “{sectoral.Name}” is sectoral; none is dedicated to clusters.");
        }

        return profile.Policies.Any(policy => policy.Type.Code == "broad")
            ? (1, "Clusters are part of broader policies only.")
            : (0, "No policy is of a type that counts.");
    }

    private static (int Category, string Reason) Continuity(PolicyProfile profile)
    {
        var dedicated = profile.Policies.Where(policy => policy.IsDedicated).ToList();
        if (dedicated.Count == 0)
        {
            return (0, "No policy is dedicated to clusters.");
        }

        if (dedicated.Min(policy => policy.Began) is not { } began)
        {
            return (1, "A policy is dedicated to clusters, but no year of its start is stated.");
        }

        var years = profile.EditionYear - began;
        var reason = FormattableString.Invariant($"First dedicated policy {began}; {years} {(years == 1 ? "year" : "years")} to {profile.EditionYear}.");
        return (years > Long ? 3 : years > Recent ? 2 : 1, reason);
    }

    private static (int Category, string Reason) Evidence(PolicyProfile profile)
    {
        var (monitoring, present, exAnte, past) = (Has("monitoring"), Has("interim") || Has("ongoing"), Has("ex_ante"), Has("ex_post"));
        return (monitoring, present, exAnte, past) switch
        {
            (true, true, _, _) => (3, "Monitoring and an ongoing or interim evaluation are recorded."),
            (true, _, true, _) => (3, "Monitoring and an ex-ante evaluation are recorded."),
            (true, _, _, _) => (2, "Monitoring is recorded, without an ex-ante, ongoing or interim evaluation."),
            (_, true, _, _) => (2, "An ongoing or interim evaluation is recorded, without monitoring."),
            (_, _, true, _) or (_, _, _, true) => (1, "Evaluations are recorded, without monitoring and without an ongoing or interim evaluation."),
            _ => (0, "Neither evaluation nor monitoring is recorded."),
        };

        bool Has(string code) => profile.Policies.Any(policy => policy.Evaluation.Has(code));
    }

    private static (int Category, string Reason) Instruments(PolicyProfile profile)
    {
        var dedicated = profile.Policies.Where(policy => policy.IsDedicated).ToList();
        var (financial, technical) = (dedicated.Any(policy => policy.FinancialInstruments.Categories.Count > 0), dedicated.Any(policy => policy.TechnicalAssistance.Categories.Count > 0));
        var others = profile.Policies.Any(policy => !policy.IsDedicated && policy.FinancialInstruments.Categories.Count > 0);
        return (financial, technical, others) switch
        {
            (true, true, _) => (3, "A dedicated policy gives financial and technical support."),
            (true, false, _) => (2, "A dedicated policy gives financial support; technical support is not recorded."),
            (false, true, _) => (2, "A dedicated policy gives technical support; financial support is not recorded."),
            (_, _, true) => (1, "Financial support comes from a broader or sectoral policy."),
            _ => (0, "No instruments are recorded."),
        };
    }

    private static StateOfPlayResult ResultOf(PolicyProfile profile, Criterion criterion, (int Category, string Reason) rule)
    {
        var stated = profile.StateOfPlay.FirstOrDefault(candidate => candidate.Criterion == criterion.Code);
        return new StateOfPlayResult(criterion.Code, criterion.Categories[rule.Category].Code, rule.Reason, stated?.Category, stated?.Text);
    }
}

/// <summary>A criterion of the state of play, decided.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="CategoryByRule">Category that the facts support.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="CategoryStated">Category that the profile states; null when it states none.</param>
/// <param name="Text">Description or justification of the profile, in Markdown; null when there is none.</param>
public sealed record StateOfPlayResult(string Criterion, string CategoryByRule, string Reason, string? CategoryStated, string? Text)
{
    /// <summary>The category that is shown: the stated one, else the one by rule.</summary>
    public string Category => CategoryStated ?? CategoryByRule;

    /// <summary>True when the profile states another category than the rule gives.</summary>
    public bool Differs => CategoryStated is not null && CategoryStated != CategoryByRule;
}
