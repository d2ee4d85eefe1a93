namespace Factsheets.Outputs.Factsheet;

/// <summary>Anchors of the parts; <see cref="MissingPart.Part"/> names a part by them.</summary>
internal static class Parts
{
    /// <summary>Figure 1.</summary>
    public const string Employment = "fig1";

    /// <summary>Map 1.</summary>
    public const string AgglomerationMap = "map1";

    /// <summary>Table 1.</summary>
    public const string Sectors = "tab1";

    /// <summary>Table 2.</summary>
    public const string Ecosystems = "tab2";

    /// <summary>Figure 2.</summary>
    public const string Clusters = "fig2";

    /// <summary>Figure 5.</summary>
    public const string Cooperation = "fig5";

    /// <summary>Table 3, and with it parts 1 and 4.</summary>
    public const string Policies = "tab3";

    /// <summary>Table 2, modelled.</summary>
    public const string Modelled = "tab2m";

    /// <summary>Why a part is missing; what is said when the run gives no reason.</summary>
    public static MissingPart Missing(CountryFactsheet sheet, string part) =>
        sheet.Missing.FirstOrDefault(missing => missing.Part == part)
        ?? new MissingPart(part, "No source of this edition holds the figures.", "A drop that holds the country fills this part.");

    /// <summary>What is missing beyond the parts that say so in their place.</summary>
    public static IReadOnlyList<MissingPart> MissingElsewhere(CountryFactsheet sheet) =>
        [.. sheet.Missing.Where(missing => missing.Part is not (Employment or Sectors or Ecosystems or Clusters or Cooperation or Policies))];
}
