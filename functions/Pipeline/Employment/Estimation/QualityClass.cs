namespace Factsheets.Employment.Estimation;

/// <summary>How good a figure is.</summary>
public enum QualityClass
{
    /// <summary>Published.</summary>
    A,

    /// <summary>Estimated from an earlier year, 1,000 persons or more.</summary>
    B,

    /// <summary>Any other estimate.</summary>
    C,
}
