namespace Factsheets.Classifications;

/// <summary>
/// One of the 64 activities into which national accounts divide the economy (A*64). Source: Eurostat, <c>nama_10_a64</c>; Regulation (EU) 549/2013.
/// </summary>
/// <param name="Code">The code that is always published where the activity is (<c>C31_C32</c>, <c>D</c>).</param>
/// <param name="Aliases">Other codes under which the same figures are repeated (<c>D35</c> for <c>D</c>); mostly none.</param>
/// <param name="Divisions">The divisions of NACE Rev. 2 it is made of, in ordinal order.</param>
public sealed record A64Leaf(string Code, IReadOnlyList<string> Aliases, IReadOnlyList<string> Divisions);
