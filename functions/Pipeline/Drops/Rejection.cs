namespace Factsheets.Drops;

/// <summary>Why a drop cannot be taken: one clear error. Written to <c>rejected/&lt;drop path&gt;.json</c>.</summary>
/// <param name="Code">Stable code, listed in <c>docs/rejections.md</c>.</param>
/// <param name="Message">What is wrong, in one sentence, with the way out where there is one.</param>
/// <param name="Line">Line of the unpacked file, from 1; null when the error concerns the whole file.</param>
/// <param name="Column">Field in that line, from 1; null when the error concerns the whole line or file.</param>
/// <param name="Found">What stands there; null when nothing can be shown.</param>
/// <param name="Expected">What should stand there; null when nothing can be named.</param>
public sealed record Rejection(string Code, string Message, long? Line = null, int? Column = null, string? Found = null, string? Expected = null)
{
    private const int LongestExcerpt = 80;

    /// <summary>Shortens a piece of a file for an error message.</summary>
    public static string Excerpt(ReadOnlySpan<char> text) =>
        text.Length <= LongestExcerpt ? text.ToString() : string.Concat(text[..LongestExcerpt], "…");

    /// <summary>The error in one line: code, place, what was found and expected.</summary>
    public override string ToString()
    {
        var place = (Line, Column) switch
        {
            ({ } line, { } column) => $" (line {line}, field {column})",
            ({ } line, null) => $" (line {line})",
            _ => "",
        };
        var found = Found is null ? "" : $" Found: '{Found}'.";
        var expected = Expected is null ? "" : $" Expected: {Expected}.";
        return $"{Code}{place}: {Message}{found}{expected}";
    }
}
