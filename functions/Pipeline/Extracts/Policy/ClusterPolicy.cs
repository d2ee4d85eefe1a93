namespace Factsheets.Extracts.Policy;

/// <summary>A policy of a profile: the rows of Table 3.</summary>
/// <param name="Type">National, regional, sectoral or broad; or a new type.</param>
/// <param name="Name">Name.</param>
/// <param name="Region">Region that runs it; null for a national one.</param>
/// <param name="Objectives">Objectives.</param>
/// <param name="Focus">Focus.</param>
/// <param name="Authorities">Responsible authorities.</param>
/// <param name="Beneficiaries">Beneficiaries.</param>
/// <param name="FinancialInstruments">Financial instruments.</param>
/// <param name="TechnicalAssistance">Technical assistance.</param>
/// <param name="Period">Limited or unlimited.</param>
/// <param name="FirstYear">Year in which its first phase began; null when not stated.</param>
/// <param name="Start">First year of the present phase; null when not stated.</param>
/// <param name="End">Last year of the present phase; null when not stated or open.</param>
/// <param name="Phases">Its phases, in order; may be none.</param>
/// <param name="Budget">Source of funding.</param>
/// <param name="OverallBudget">Overall budget as written; null when not stated.</param>
/// <param name="AnnualBudget">Annual budget as written; null when not stated.</param>
/// <param name="Evaluation">Evaluations and monitoring.</param>
/// <param name="Priorities">Alignment with EU priorities.</param>
public sealed record ClusterPolicy(
    PolicyCategory Type,
    string Name,
    string? Region,
    PolicyField Objectives,
    PolicyField Focus,
    PolicyField Authorities,
    PolicyField Beneficiaries,
    PolicyField FinancialInstruments,
    PolicyField TechnicalAssistance,
    PolicyField Period,
    int? FirstYear,
    int? Start,
    int? End,
    IReadOnlyList<PolicyPhase> Phases,
    PolicyField Budget,
    string? OverallBudget,
    string? AnnualBudget,
    PolicyField Evaluation,
    PolicyField Priorities)
{
    /// <summary>True for a policy dedicated to clusters, national or regional.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsDedicated => Type.Code is "national" or "regional";

    /// <summary>The earliest year that it states; successive phases are one policy. Null when it states none.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int? Began => Phases.Select(phase => (int?)phase.Start).Append(FirstYear).Append(Start).Min();

    /// <summary>Its fields with their names, in the order of Table 3.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<(string Name, PolicyField Field)> Fields =>
    [
        ("type", new PolicyField([Type], null)),
        ("objectives", Objectives),
        ("focus", Focus),
        ("authorities", Authorities),
        ("beneficiaries", Beneficiaries),
        ("financial_instruments", FinancialInstruments),
        ("technical_assistance", TechnicalAssistance),
        ("period", Period),
        ("funding", Budget),
        ("evaluation", Evaluation),
        ("eu_priorities", Priorities),
    ];
}
