namespace Factsheets.Extracts.Policy;

/// <summary>The policy profile of a country.</summary>
/// <param name="Country">Eurostat's country code.</param>
/// <param name="EditionYear">Year that the profile describes.</param>
/// <param name="IsExample">True when it only shows the form and says nothing about the country.</param>
/// <param name="Context">Part 1 of the factsheet; null when the profile has none.</param>
/// <param name="Policies">The policies, in the profile's order.</param>
/// <param name="StateOfPlay">What the profile itself says by criterion.</param>
/// <param name="SemesterChallenges">Table 5.</param>
/// <param name="References">Literature.</param>
public sealed record PolicyProfile(
    string Country,
    int EditionYear,
    bool IsExample,
    PolicyContext? Context,
    IReadOnlyList<ClusterPolicy> Policies,
    IReadOnlyList<StatedCriterion> StateOfPlay,
    IReadOnlyList<SemesterChallenge> SemesterChallenges,
    IReadOnlyList<PolicyReference> References);

/// <summary>The policy context; each part is null when the profile has none.</summary>
public sealed record PolicyContext(LinkedText? Semester, LinkedText? RecoveryPlan, LinkedText? PartnershipAgreement);

/// <summary>Text in Markdown with addresses for further reading.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Links">http or https addresses.</param>
public sealed record LinkedText(string Text, IReadOnlyList<string> Links);

/// <summary>A field of a policy: standard categories and free text.</summary>
/// <param name="Categories">The categories; may be none.</param>
/// <param name="Text">Markdown; null when there is none.</param>
public sealed record PolicyField(IReadOnlyList<PolicyCategory> Categories, string? Text)
{
    /// <summary>Nothing stated.</summary>
    public static PolicyField Empty { get; } = new([], null);

    /// <summary>Whether the field has this category.</summary>
    /// <param name="code">Code of a known category.</param>
    public bool Has(string code) => Categories.Any(category => category.Code == code);
}

/// <summary>A category of a field.</summary>
/// <param name="Code">Code of a known category; the text itself for a new one.</param>
/// <param name="Label">Its words.</param>
/// <param name="IsKnown">True when it is in the list of known categories.</param>
public sealed record PolicyCategory(string Code, string Label, bool IsKnown);

/// <summary>A phase of a policy.</summary>
/// <param name="Name">Name.</param>
/// <param name="Start">First year.</param>
/// <param name="End">Last year; null when open.</param>
public sealed record PolicyPhase(string Name, int Start, int? End);

/// <summary>What a profile states about a criterion of the state of play.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Category">Code of the category; null when it states none.</param>
/// <param name="Text">Description in Markdown, also the justification of a stated category; null when there is none.</param>
public sealed record StatedCriterion(string Criterion, string? Category, string? Text);

/// <summary>Challenges of the European Semester in a policy area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Challenges">The challenges.</param>
/// <param name="Contribution">What cluster policy contributes, in Markdown; null when not stated.</param>
public sealed record SemesterChallenge(PolicyCategory Area, IReadOnlyList<string> Challenges, string? Contribution);

/// <summary>A source of the profile.</summary>
/// <param name="Text">How it is cited.</param>
/// <param name="Url">Its http or https address; null when there is none.</param>
/// <param name="Accessed">Date of access as written; null when not stated.</param>
public sealed record PolicyReference(string Text, string? Url, string? Accessed);
