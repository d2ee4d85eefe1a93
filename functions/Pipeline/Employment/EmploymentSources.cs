namespace Factsheets.Employment;

/// <summary>The sources of a run by role, as far as the lake has them.</summary>
/// <param name="Sources">Sources by role, the preferred first.</param>
/// <param name="Refusals">Data sets of the catalogue that are in the lake and cannot be used, with the reason.</param>
public sealed record EmploymentSources(ILookup<EmploymentRole, EmploymentSource> Sources, IReadOnlyList<string> Refusals)
{
    /// <summary>What the sanity checks found in sources that are used all the same.</summary>
    public IReadOnlyList<InputFinding> Findings { get; init; } = [];

    /// <summary>The sources of a role, the preferred first.</summary>
    public IReadOnlyList<EmploymentSource> Of(EmploymentRole role) => [.. Sources[role]];

    /// <summary>The national source of a regional source's family; null when the lake has none.</summary>
    public EmploymentSource? FamilyOf(EmploymentSource regional) =>
        Sources[EmploymentRole.CountryByDivision].FirstOrDefault(source => source.Id == regional.Entry.Family);

    /// <summary>The local units of a regional source; null when the lake has none. Their number stands where other sources have persons.</summary>
    public EmploymentSource? UnitsOf(EmploymentSource regional) =>
        Sources[EmploymentRole.RegionLocalUnits].FirstOrDefault(source => source.Id == regional.Id);
}
