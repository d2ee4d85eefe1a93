using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Extracts.Partnerships;

/// <summary>The programmes of cluster partnerships.</summary>
public static class Programmes
{
    /// <summary>European Strategic Cluster Partnerships for internationalisation.</summary>
    public const string Internationalisation = "ESCP-4i";

    /// <summary>European Strategic Cluster Partnerships for excellence.</summary>
    public const string Excellence = "ESCP-4x";

    /// <summary>European Strategic Cluster Partnerships for smart specialisation.</summary>
    public const string SmartSpecialisation = "ESCP-S3";

    /// <summary>INNOSUP-1 of Horizon 2020.</summary>
    public const string Innosup = "INNOSUP-1";

    /// <summary>Euroclusters of the Single Market Programme.</summary>
    public const string Eurocluster = "Eurocluster";

    private static readonly FrozenDictionary<string, string> BySpelling = EmbeddedTable.Read("programme_spellings.csv", row => (Spelling: FoldedText.Of(row["spelling"].ToString()), Programme: row["programme"].ToString()))
        .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Programme, StringComparer.Ordinal);

    /// <summary>The three strands of the European Strategic Cluster Partnerships.</summary>
    public static IReadOnlyList<string> Strands { get; } = [Internationalisation, Excellence, SmartSpecialisation];

    /// <summary>The programme of a spelling in the table; null when the table does not know it.</summary>
    public static string? Find(string? spelling) => BySpelling.GetValueOrDefault(FoldedText.Of(spelling));
}
