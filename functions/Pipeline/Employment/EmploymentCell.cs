namespace Factsheets.Employment;

/// <summary>Employment of one geo, activity and year as a source has it.</summary>
/// <param name="Persons">Persons; null when the source has no figure.</param>
/// <param name="ObsFlag">Observation flag; null when there is none.</param>
/// <param name="ConfStatus">Confidentiality; null when there is none.</param>
public readonly record struct EmploymentCell(double? Persons, string? ObsFlag, string? ConfStatus)
{
    /// <summary>A cell that the source does not have.</summary>
    public static EmploymentCell Missing { get; }

    /// <summary>What the published parts of a region hold when another part is missing, in persons; null for every other cell.</summary>
    public double? LowerPersons { get; init; }

    /// <summary>True when there is no figure because it is confidential.</summary>
    public bool IsConfidential => Persons is null && ConfStatus is not null;

    /// <summary>The cell of a region from those of its parts.</summary>
    /// <param name="parts">The parts, all of them; at least one.</param>
    /// <param name="whole">What the source says of the whole, which has no figure.</param>
    /// <returns>The sum with all flags of the parts; without a figure when a part is missing.</returns>
    public static EmploymentCell SumOf(IReadOnlyList<EmploymentCell> parts, EmploymentCell whole)
    {
        if (parts.All(part => part.Persons is not null))
        {
            var flags = string.Concat(parts.SelectMany(part => part.ObsFlag ?? "").Distinct().Order());
            return new EmploymentCell(parts.Sum(part => part.Persons), flags.Length == 0 ? null : flags, ConfStatus: null);
        }

        var known = parts.Sum(part => part.Persons ?? part.LowerPersons ?? 0);
        return whole with
        {
            ConfStatus = whole.ConfStatus ?? parts.FirstOrDefault(part => part.IsConfidential).ConfStatus,
            LowerPersons = known > 0 ? known : null,
        };
    }
}
