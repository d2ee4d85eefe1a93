namespace Factsheets.Employment.Estimation;

/// <summary>How a figure was made.</summary>
public enum EstimationMethod
{
    /// <summary>As published.</summary>
    Published,

    /// <summary>From the nearest earlier year that is published, at most 7 back, times the national growth of the division.</summary>
    Time,

    /// <summary>From the number of local units, times the persons per local unit of the division in the country.</summary>
    LocalUnits,

    /// <summary>From what the section leaves over in the region, by national shares.</summary>
    Share,

    /// <summary>From section groups of another source and national shares.</summary>
    Modelled,
}
