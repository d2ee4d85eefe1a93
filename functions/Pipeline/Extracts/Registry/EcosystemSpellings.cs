using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Extracts.Registry;

/// <summary>Reads the ecosystems of a cell by the table of spellings (Extracts/Data): names, slugs, and slugs cut at 18 characters. What is not in the table is reported, never guessed.</summary>
public static class EcosystemSpellings
{
    /// <summary>Stands for organisations that say they work across ecosystems: none of the 14.</summary>
    public const string CrossEcosystem = "cross_ecosystem";

    private static readonly FrozenDictionary<string, string> CodeBySpelling = EmbeddedTable.Read("ecosystem_spellings.csv", row => (Spelling: FoldedText.Of(row["spelling"].ToString()), Code: row["code"].ToString()))
        .Concat(Ecosystems.All.Select(ecosystem => (FoldedText.Of(ecosystem.Name), ecosystem.Code)))
        .DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly char[] Strong = ['|', ';', '\n', '\r', '•', '·'];
    private static readonly char[] Weak = [',', '/'];

    /// <summary>Reads a cell that may name several, with <c>|</c>, <c>;</c>, a line end, <c>,</c> or <c>/</c> between. A name that holds a comma itself is found as a whole.</summary>
    /// <param name="cell">The cell.</param>
    public static EcosystemReading Read(string cell)
    {
        var (codes, unknown) = (new List<string>(), new List<string>());
        foreach (var part in cell.Split(Strong, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            ReadPart(part, codes, unknown);
        }

        return new EcosystemReading(EcosystemSet.Of(codes.Where(code => code != CrossEcosystem)), codes.Contains(CrossEcosystem), unknown);
    }

    private static void ReadPart(string part, List<string> codes, List<string> unknown)
    {
        var words = part.Split(Weak, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var start = 0; start < words.Length;)
        {
            // The longest run of words that the table knows.
            var length = words.Length - start;
            while (length > 0 && !CodeBySpelling.ContainsKey(FoldedText.Of(string.Join(' ', words, start, length))))
            {
                length--;
            }

            if (length == 0)
            {
                unknown.Add(words[start]);
                start++;
                continue;
            }

            codes.Add(CodeBySpelling[FoldedText.Of(string.Join(' ', words, start, length))]);
            start += length;
        }
    }
}

/// <summary>What a cell of ecosystems says.</summary>
/// <param name="Ecosystems">The ecosystems of the 14.</param>
/// <param name="IsCrossEcosystem">True when it also says cross-ecosystem.</param>
/// <param name="Unknown">Words that the table does not know.</param>
public sealed record EcosystemReading(EcosystemSet Ecosystems, bool IsCrossEcosystem, IReadOnlyList<string> Unknown);
