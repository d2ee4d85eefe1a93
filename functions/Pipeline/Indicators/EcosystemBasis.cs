namespace Factsheets.Indicators;

/// <summary>What the figures of an ecosystem in a region rest on.</summary>
public enum EcosystemBasis
{
    /// <summary>The cells of the regional source.</summary>
    Measured,

    /// <summary>Whole employment by section group, divided by shares; always an estimate.</summary>
    Modelled,
}
