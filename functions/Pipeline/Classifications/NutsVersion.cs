namespace Factsheets.Classifications;

/// <summary>
/// The versions of the NUTS classification whose code lists are embedded; the value is the year of the version.
/// Older ones (2006, 2010) have no list here: see <see cref="NutsRegions.IsOlderVersion"/>.
/// Source: Regulation (EC) 1059/2003 and its amendments.
/// </summary>
public enum NutsVersion
{
    /// <summary>NUTS 2013, in force 2015 to 2017.</summary>
    Nuts2013 = 2013,

    /// <summary>NUTS 2016, in force 2018 to 2020.</summary>
    Nuts2016 = 2016,

    /// <summary>NUTS 2021, in force 2021 to 2023.</summary>
    Nuts2021 = 2021,

    /// <summary>NUTS 2024, in force from 2024; members of the EU only.</summary>
    Nuts2024 = 2024,
}
