using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// Eurostat's English labels of codes, for files that hold labels in their place. Only labels that stand for one code
/// are known. A name of a region is one when no other region of any level and version has it: a region and a part of it often
/// share one. Source: Eurostat code lists.
/// </summary>
public static class CodeLabels
{
    private const string Activities = "nace_r2";
    private static readonly string[] GeoDimensions = ["geo", "partner", "citizen", "c_birth", "c_dest", "c_orig", "c_resid"];
    private static readonly FrozenDictionary<(string Dimension, string Label), string> Codes = Read();

    private static readonly FrozenDictionary<string, string> Dimensions = Codes.Keys.GroupBy(key => key.Label, key => key.Dimension, StringComparer.Ordinal)
        .Where(group => group.Count() == 1).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Regions = Enum.GetValues<NutsVersion>().SelectMany(NutsRegions.In).DistinctBy(region => region.Code)
        .GroupBy(region => Fold(region.Name), region => region.Code, StringComparer.Ordinal)
        .Where(group => group.Count() == 1).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The code of a text of a dimension.</summary>
    /// <param name="dimension">Name of the dimension in lower case.</param>
    /// <param name="text">A code or a label; case and doubled blanks do not matter in a label.</param>
    /// <returns>The code of the label, or the text itself when it has the form of a code; null when it is a label that is not known.</returns>
    public static string? Resolve(string dimension, string text)
    {
        if (Codes.TryGetValue((dimension, Fold(text)), out var code))
        {
            return code;
        }

        if (IsCode(text) || !GeoDimensions.Contains(dimension, StringComparer.Ordinal))
        {
            return IsCode(text) ? text : null;
        }

        return CountryCode.TryParse(text, out var country) ? country.Value : Regions.GetValueOrDefault(Fold(text));
    }

    /// <summary>The dimension that a label is a member of; null when several or none have it. Regions and countries tell none.</summary>
    public static string? DimensionOf(string label) => Dimensions.GetValueOrDefault(Fold(label));

    /// <summary>True for capital letters, digits and <c>_ - . +</c>: the form of Eurostat's codes.</summary>
    public static bool IsCode(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-' or '.' or '+'))
            {
                return false;
            }
        }

        return !text.IsEmpty && text[0] is not ('-' or '.' or '+');
    }

    private static FrozenDictionary<(string, string), string> Read()
    {
        var codes = new Dictionary<(string, string), string>();
        foreach (var (dimension, label, code) in EmbeddedTable.Read("code_labels.csv", row => (row["dimension"].ToString(), row["label"].ToString(), row["code"].ToString())))
        {
            codes.Add((dimension, Fold(label)), code);
        }

        // A section of one division has its label: the section goes first, and both are one activity.
        foreach (var section in NaceRev2.Sections)
        {
            codes.TryAdd((Activities, Fold(section.Label)), section.Code);
        }

        foreach (var division in NaceRev2.Divisions)
        {
            codes.TryAdd((Activities, Fold(division.Label)), division.Code);
        }

        return codes.ToFrozenDictionary();
    }

    /// <summary>A label without what does not matter in it: case and doubled blanks.</summary>
    internal static string Fold(string label) => string.Join(' ', label.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
