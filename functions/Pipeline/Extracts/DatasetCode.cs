using System.Text.RegularExpressions;

namespace Factsheets.Extracts;

/// <summary>The code of a data set as a content says it: it becomes part of paths, so nothing else than a code passes.</summary>
internal static partial class DatasetCode
{
    /// <summary>The code in lower case; null when the text is none.</summary>
    public static string? Of(string? text) => text is not null && Form().IsMatch(text) ? text.ToLowerInvariant() : null;

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_-]*\z")]
    private static partial Regex Form();
}
