namespace Factsheets.Outputs.Factsheet;

/// <summary>What each mark beside an agglomeration means, for the guide above the tables of part 2.2.</summary>
internal static class MarkWords
{
    /// <summary>Heading of the guide.</summary>
    public const string Heading = "How values are marked";

    /// <summary>An example of quotient and share.</summary>
    public const string ValuesExample = "LQ 2.31 · 3.4\u00A0%";

    /// <summary>Quotient and share.</summary>
    public const string Values = "Location quotient, and share of the region’s employment.";

    /// <summary>Where the trace of a figure is, on a screen.</summary>
    public const string Trace = "Hover for source, year and people.";

    /// <summary>A solid bar.</summary>
    public const string Solid = "Solid bar: a speciality of the region within its country.";

    /// <summary>The mark "large".</summary>
    public const string Large = "At least 1\u00A0% of the EU27’s employment in it, or among the largest tenth of regions.";

    /// <summary>The mark "certain by bounds".</summary>
    public const string Certain = "Not published, but even the lowest possible value is above the thresholds. Counted.";

    /// <summary>A class in place of a figure.</summary>
    public const string Withheld = "Known to us, not shown: confidential. Only the class is given.";

    /// <summary>An example of what is not known.</summary>
    public const string UnknownExample = "3 unknown";

    /// <summary>What is not known.</summary>
    public const string Unknown = "Activities that could be looked at elsewhere, but not in this region: mostly confidential. The count may be too low by these.";

    /// <summary>An open bar, after its name "country-wide".</summary>
    public static string CountryWide(double threshold) => $"the whole country is above LQ {NumberText.Threshold(threshold)} too.";

    /// <summary>The mark "borderline".</summary>
    public static string Borderline(double threshold) => $"LQ within 5\u00A0% of the threshold of {NumberText.Threshold(threshold)}.";

    /// <summary>An example of a class in place of a figure.</summary>
    public static string WithheldExample(double threshold) => $"LQ above {NumberText.Threshold(threshold)}, withheld";
}
