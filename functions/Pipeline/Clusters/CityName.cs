using System.Text.RegularExpressions;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>Folds the name of a city, and says under which shorter names it may be looked up.</summary>
public static partial class CityName
{
    private const int ShortestPrefix = 4;

    /// <summary>First words of many places: alone they name none.</summary>
    private static readonly HashSet<string> NeverAlone = new(StringComparer.Ordinal)
    {
        "saint", "sainte", "sankt", "santa", "santo", "sant", "sao", "sveti", "sveta", "bad", "la", "le", "les", "los", "las", "el", "il", "lo", "san", "den", "de", "da", "di", "the", "ville", "villa", "vila", "novo", "nova", "nove", "novy", "new", "stara", "stary", "stare", "velka", "velke", "velky", "mala", "male", "maly", "grand", "grande", "gross", "klein", "neu", "alt", "ober", "unter", "nieder", "monte", "mont", "port", "porto", "puerto", "castel", "castello", "chateau", "region", "city", "north", "south", "east", "west",
    };

    /// <summary>Folds a name: letters bare and small, punctuation as blank, without <c>cedex</c>, the Bulgarian word for city, postcodes and other numbers; <c>st</c> and <c>ste</c> are saint and sainte.</summary>
    public static string Fold(string name)
    {
        var folded = FoldedText.Of(name);
        return NeedsWords().IsMatch(folded) ? string.Join(' ', Words(folded)) : folded;
    }

    /// <summary>The names under which any name of a place counts: the whole, without brackets, the parts around <c>, / ; |</c> and a hyphen with blanks; then each without the letters of a district or province at its end (København K, Milano MI, Frankfurt a. M.).</summary>
    public static IReadOnlyList<string> Parts(string city)
    {
        var names = new List<string> { Fold(city), Fold(Brackets().Replace(city, " ")) };
        names.AddRange(Separators().Split(Brackets().Replace(city, " ")).Select(Fold));
        names.AddRange(names.Select(WithoutDistrict).ToList());
        return [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The names under which only main names count: the part before a bare hyphen, then the first words, longest first, of at least four letters.</summary>
    public static IReadOnlyList<string> Beginnings(string city)
    {
        var names = new List<string>();
        foreach (var part in Separators().Split(Brackets().Replace(city, " ")))
        {
            if (part.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen)
            {
                names.Add(Fold(part[..hyphen]));
            }

            var words = Fold(part).Split(' ');
            for (var count = words.Length - 1; count > 0; count--)
            {
                names.Add(string.Join(' ', words, 0, count));
            }
        }

        return [.. names.Where(CanStandAlone).Distinct(StringComparer.Ordinal)];
    }

    private static string WithoutDistrict(string name) => District().Replace(name, "");

    private static bool CanStandAlone(string name) => name.Length >= ShortestPrefix && !name.Split(' ').All(NeverAlone.Contains);

    private static IEnumerable<string> Words(string folded)
    {
        var words = DutchPostcode().Replace(BritishPostcode().Replace(folded, " "), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            // F-69003, LV 1050: the letters before a postcode are a country's.
            var isCountryOfPostcode = words[i].Length <= 2 && i + 1 < words.Length && IsNumber(words[i + 1]) && words[i + 1].Length >= 3;
            if (!IsNumber(words[i]) && words[i] is not ("cedex" or "гр" or "град") && !isCountryOfPostcode)
            {
                yield return words[i] switch
                {
                    "st" => "saint",
                    "ste" => "sainte",
                    var word => word,
                };
            }
        }
    }

    private static bool IsNumber(string word) => word.All(char.IsDigit);

    [GeneratedRegex(@"\d|\b(?:cedex|st|ste|гр|град)\b")]
    private static partial Regex NeedsWords();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[,/;|\r\n]|\s[-–—]\s")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<=\w{4,})(?: \w{1,2})+$")]
    private static partial Regex District();

    [GeneratedRegex(@"\b\d{4} ?[a-z]{2}\b")]
    private static partial Regex DutchPostcode();

    [GeneratedRegex(@"\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b")]
    private static partial Regex BritishPostcode();
}
