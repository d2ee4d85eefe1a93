namespace Factsheets.Indicators;

/// <summary>Share of an industry in a region's employment: s_ij = e_ij / e_j.</summary>
public static class EmploymentShare
{
    /// <summary>The share.</summary>
    /// <param name="industryInRegion">e_ij; null when missing.</param>
    /// <param name="region">e_j.</param>
    /// <returns>A fraction; null when e_ij is missing or e_j is 0.</returns>
    /// <example>5 of 50 persons: 0.1.</example>
    public static double? Of(double? industryInRegion, double region) => region > 0 ? industryInRegion / region : null;
}
