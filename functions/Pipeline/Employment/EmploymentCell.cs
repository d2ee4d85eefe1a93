namespace Factsheets.Employment;

/// <summary>Employment of one geo, activity and year as a source has it.</summary>
/// <param name="Persons">Persons; null when the source has no figure.</param>
/// <param name="ObsFlag">Observation flag; null when there is none.</param>
/// <param name="ConfStatus">Confidentiality; null when there is none.</param>
public readonly record struct EmploymentCell(double? Persons, string? ObsFlag, string? ConfStatus)
{
    /// <summary>A cell that the source does not have.</summary>
    public static EmploymentCell Missing { get; }

    /// <summary>True when there is no figure because it is confidential.</summary>
    public bool IsConfidential => Persons is null && ConfStatus is not null;
}
