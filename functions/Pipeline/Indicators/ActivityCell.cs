using Factsheets.Classifications;

namespace Factsheets.Indicators;

/// <summary>A figure and the divisions it covers.</summary>
/// <param name="Code">Code as published.</param>
/// <param name="Divisions">Its divisions.</param>
/// <param name="Persons">Persons.</param>
/// <param name="ObsFlag">Observation flag; null when there is none.</param>
public sealed record ActivityCell(string Code, IReadOnlyList<string> Divisions, double Persons, string? ObsFlag)
{
    /// <summary>The weight with which an ecosystem takes the figure; null when its divisions carry different weights that nothing splits.</summary>
    public double? Weight(string ecosystem, EcosystemWeights weights)
    {
        if (Divisions.Count == 1)
        {
            return weights.Weight(ecosystem, Divisions[0]);
        }

        return A64Classification.FindLeaf(Code) is { } leaf
            ? A64Classification.Weight(leaf, ecosystem, weights, A64Measure.Employment)
            : Divisions.Select(division => weights.Weight(ecosystem, division)).Distinct().ToList() is [var common] ? common : null;
    }
}
