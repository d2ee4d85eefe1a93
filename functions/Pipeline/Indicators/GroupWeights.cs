using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>How much of one person employed in a section group each ecosystem takes: its weights, averaged over the divisions by employment.</summary>
public static class GroupWeights
{
    /// <summary>From persons by division.</summary>
    /// <param name="persons">Persons of every division of the group; more than 0 in all.</param>
    /// <param name="weights">The weights.</param>
    public static IReadOnlyDictionary<string, double> Of(IReadOnlyDictionary<string, double> persons, EcosystemWeights weights)
    {
        var all = persons.Values.Sum();
        return Ecosystems.All.ToDictionary(
            ecosystem => ecosystem.Code,
            ecosystem => persons.Sum(pair => weights.Weight(ecosystem.Code, pair.Key) * pair.Value) / all,
            StringComparer.Ordinal);
    }

    /// <summary>From national accounts, whose cells may hold several divisions.</summary>
    /// <param name="group">The group.</param>
    /// <param name="employment">The cells.</param>
    /// <param name="weights">The weights.</param>
    /// <returns>Null when a division of the group is missing (but U99, the embassies) or a cell cannot be given a weight.</returns>
    public static IReadOnlyDictionary<string, double>? Of(SectionGroup group, ActivityEmployment employment, EcosystemWeights weights)
    {
        var cells = employment.Cells.Where(cell => cell.Divisions.All(group.Divisions.Contains)).ToList();
        var all = cells.Sum(cell => cell.Persons);
        var missing = group.Divisions.Except(cells.SelectMany(cell => cell.Divisions));
        if (all <= 0 || missing.Any(division => division != "U99"))
        {
            return null;
        }

        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var ecosystem in Ecosystems.All)
        {
            if (cells.Exists(cell => cell.Weight(ecosystem.Code, weights) is null))
            {
                return null;
            }

            found.Add(ecosystem.Code, cells.Sum(cell => cell.Weight(ecosystem.Code, weights)!.Value * cell.Persons) / all);
        }

        return found;
    }
}
