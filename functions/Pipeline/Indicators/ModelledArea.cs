using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>An area's whole employment, and what each ecosystem has of it.</summary>
/// <param name="TotalPersons">All employment.</param>
/// <param name="Persons">Weighted employment by ecosystem.</param>
public sealed record ModelledArea(double TotalPersons, IReadOnlyDictionary<string, double> Persons)
{
    /// <summary>Divides the groups by the ecosystems' weights in them.</summary>
    /// <param name="employment">The groups.</param>
    /// <param name="weightsOf">Weights by ecosystem in a group.</param>
    public static ModelledArea Of(SectionGroupEmployment employment, Func<SectionGroup, IReadOnlyDictionary<string, double>> weightsOf)
    {
        var weights = SectionGroup.All.ToDictionary(group => group.Code, weightsOf, StringComparer.Ordinal);
        return new ModelledArea(employment.TotalPersons, Ecosystems.All.ToDictionary(
            ecosystem => ecosystem.Code,
            ecosystem => SectionGroup.All.Sum(group => employment.Persons[group.Code] * weights[group.Code][ecosystem.Code]),
            StringComparer.Ordinal));
    }
}
