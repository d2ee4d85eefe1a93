using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>The marks beside an agglomeration: a sign and its word.</summary>
internal static class AgglomerationMarks
{
    /// <summary>The whole country is above the threshold too.</summary>
    public const string CountryWide = "□\u00A0country-wide";

    /// <summary>Near the threshold.</summary>
    public const string Borderline = "◇\u00A0borderline";

    /// <summary>Large in the EU27.</summary>
    public const string Large = "★\u00A0large";

    /// <summary>An estimate.</summary>
    public const string Modelled = "◌\u00A0modelled";

    /// <summary>Above the thresholds by estimate.</summary>
    public const string Likely = "◌\u00A0estimated, likely";

    /// <summary>Above the thresholds whatever the hidden cell holds.</summary>
    public const string Certain = "certain by bounds";

    /// <summary>The marks of an agglomeration on one line; null when it has none.</summary>
    public static string? Of(Agglomeration found, bool isModelled)
    {
        string?[] marks =
        [
            found.IsCountryWide ? CountryWide : null,
            found.IsMarkedBorderline ? Borderline : null,
            isModelled ? Modelled : null,
            found.Estimate is { } estimate ? (estimate.Evidence == Evidence.Certain ? Certain : Likely) : null,
            found.HasSizeStar ? Large : null,
            found.ObsFlag is { } flag ? FlagWords.Of(flag) : null,
        ];
        var shown = string.Join(" ", marks.OfType<string>());
        return shown.Length == 0 ? null : shown;
    }
}
