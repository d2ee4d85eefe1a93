namespace Factsheets.Extracts.Policy;

/// <summary>The criteria of the state of play with their four categories each, lowest first (annex, Table 6).</summary>
public static class StateOfPlayCategories
{
    /// <summary>Policy scope.</summary>
    public static Criterion Scope { get; } = new(
        "policy_scope",
        "Policy scope",
        "Whether a policy is dedicated to clusters, or clusters are supported through sectoral or broader policies.",
        [new("absence", "Absence of cluster policy"), new("broad", "Broad policy"), new("sectoral", "Sectoral policy"), new("cluster_policy", "National and/or regional cluster policy")]);

    /// <summary>Continuity.</summary>
    public static Criterion Continuity { get; } = new(
        "continuity",
        "Continuity",
        "For how long policies dedicated to clusters have run; sectoral and broader ones do not count.",
        [new("none", "No cluster-specific policy available"), new("recent", "Cluster policy established recently"), new("between_2_and_10", "Cluster policy established between over 2 and 10 years"), new("over_10", "Cluster policy established over 10 years ago")]);

    /// <summary>Evidence of performance.</summary>
    public static Criterion Evidence { get; } = new(
        "evidence_of_performance",
        "Evidence of performance",
        "Whether past and present policies are evaluated, and whether a monitoring system is in place.",
        [new("none", "No evaluation and / or monitoring available"), new("past_evaluations", "Existence of evaluations of past policies"), new("monitoring_or_interim", "Existence of monitoring or an ongoing / interim evaluation"), new("monitoring_and_evaluation", "Existence of monitoring and ex-ante or ongoing / interim evaluation")]);

    /// <summary>Cluster support instruments.</summary>
    public static Criterion Instruments { get; } = new(
        "support_instruments",
        "Cluster support instruments",
        "Whether the policies give financial support, technical support or both.",
        [new("none", "No instruments for cluster development"), new("broader_financial", "Financial support for cluster development in the broader and / or sectoral policy"), new("dedicated_one", "Financial or technical support for cluster development in dedicated cluster policy"), new("dedicated_both", "Financial and technical support for cluster development in dedicated cluster policy")]);

    /// <summary>All criteria, in the order of Table 4.</summary>
    public static IReadOnlyList<Criterion> Criteria { get; } = [Scope, Continuity, Evidence, Instruments];
}

/// <summary>A criterion of the state of play.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it assesses.</param>
/// <param name="Categories">Its categories, lowest first.</param>
public sealed record Criterion(string Code, string Name, string Description, IReadOnlyList<CriterionCategory> Categories)
{
    /// <summary>The category of a code; null when it has none.</summary>
    public CriterionCategory? Find(string code) => Categories.FirstOrDefault(category => category.Code == code);
}

/// <summary>A category of a criterion.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record CriterionCategory(string Code, string Name);
