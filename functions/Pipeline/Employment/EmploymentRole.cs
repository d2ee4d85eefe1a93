namespace Factsheets.Employment;

/// <summary>What a data set is used for.</summary>
public enum EmploymentRole
{
    /// <summary>Regions by NACE division: Tables 1 and 2.</summary>
    RegionByDivision,

    /// <summary>Local units of the regions by division, in the same data set as their persons: helps to estimate hidden cells.</summary>
    RegionLocalUnits,

    /// <summary>Regions by group of sections: a region's whole employment.</summary>
    RegionBySectionGroup,

    /// <summary>Countries by division: Figure 1.</summary>
    CountryByDivision,
}
