using Factsheets.Drops;

namespace Factsheets.Extracts.Records;

/// <summary>Collects what is to be known about a table that could be read; what repeats is counted.</summary>
internal sealed class RemarkCounts
{
    private readonly List<string> _sentences = [];
    private readonly Dictionary<(string What, string Found, string Result), int> _counts = [];

    /// <summary>Adds a sentence.</summary>
    public void Say(string sentence) => _sentences.Add(sentence);

    /// <summary>Counts a case.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="found">The text that stands there.</param>
    /// <param name="result">What becomes of it.</param>
    public void Count(string what, string found, string result)
    {
        var key = (what, Rejection.Excerpt(found), result);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>All of it.</summary>
    public IReadOnlyList<string> Sentences() =>
        [.. _sentences, .. _counts.OrderBy(pair => $"{pair.Key}", StringComparer.Ordinal).Select(pair => $"{pair.Key.What}: '{pair.Key.Found}', {(pair.Value == 1 ? "1 row" : FormattableString.Invariant($"{pair.Value} rows"))}; {pair.Key.Result}.")];
}
