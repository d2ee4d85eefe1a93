using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The ecosystems' weights in section groups of a country and its regions: own divisions where the regional source covers the group, else national accounts.</summary>
internal sealed class RegionalShares
{
    private readonly RegionalYear? _regional;
    private readonly ModelledEurope _europe;
    private readonly NationalShares _national;
    private readonly EcosystemWeights _weights;
    private readonly Dictionary<string, IReadOnlyDictionary<string, double>> _country = new(StringComparer.Ordinal);

    /// <summary>Prepares a country.</summary>
    /// <param name="regional">The regional source's year; null when it does not have the country.</param>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="europe">The EU27, the pattern of what is missing in the country.</param>
    /// <param name="national">Weights from national accounts.</param>
    /// <param name="weights">The weights of divisions.</param>
    internal RegionalShares(RegionalYear? regional, string country, ModelledEurope europe, NationalShares national, EcosystemWeights weights)
    {
        (_regional, _europe, _national, _weights) = (regional, europe, national, weights);
        if (regional is null)
        {
            return;
        }

        foreach (var group in SectionGroup.All.Where(group => europe.Filled.ContainsKey(group.Code)))
        {
            if (FilledDivisions.Of(group, regional.Nation(country).Persons, division => europe.Filled[group.Code][division]) is { } divisions)
            {
                _country.Add(group.Code, divisions);
            }
        }
    }

    /// <summary>Weights by ecosystem of a group in the whole country.</summary>
    internal IReadOnlyDictionary<string, double> OfCountry(SectionGroup group) =>
        _country.TryGetValue(group.Code, out var divisions) ? GroupWeights.Of(divisions, _weights) : _national.Weights[group.Code];

    /// <summary>Weights by ecosystem of a group in a region.</summary>
    internal IReadOnlyDictionary<string, double> OfRegion(string region, SectionGroup group)
    {
        if (_regional is null || !_europe.Filled.TryGetValue(group.Code, out var europe))
        {
            return _national.Weights[group.Code];
        }

        var pattern = _country.GetValueOrDefault(group.Code) ?? europe;
        return FilledDivisions.Of(group, activity => _regional.Cell(region, activity).Persons, division => pattern[division]) is { } divisions
            ? GroupWeights.Of(divisions, _weights)
            : _national.Weights[group.Code];
    }
}
