namespace Factsheets.Indicators;

/// <summary>Why an indicator is null: a closed list.</summary>
public enum IndicatorReason
{
    /// <summary>The cell is confidential.</summary>
    Confidential,

    /// <summary>The source has no figure, for no stated reason.</summary>
    NotPublished,

    /// <summary>The EU27 has no reference: less than 90 % of it is published.</summary>
    NoReference,

    /// <summary>Less than 80 % of the universe is published in the region, or the section of an estimated cell is not: it cannot be compared.</summary>
    NotComparable,

    /// <summary>A denominator is 0.</summary>
    ZeroDenominator,

    /// <summary>The source's universe holds less than 80 % of the ecosystem.</summary>
    NotCovered,

    /// <summary>The source divides the country otherwise in the year: the region cannot be had from its regions.</summary>
    OtherRegions,

    /// <summary>The figure is withheld: it would give a confidential cell away.</summary>
    Withheld,
}
