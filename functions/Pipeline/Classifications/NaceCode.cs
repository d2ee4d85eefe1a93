using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Factsheets.Classifications;

/// <summary>
/// A code of a <c>nace_r2</c> dimension, as Eurostat writes it, and what it stands for: aggregates are recognised as such and never
/// taken for a division.
/// </summary>
/// <remarks>
/// Built by <see cref="Parse"/> or <see cref="TryParse"/>; the default value holds an empty code. Not for <c>nace_r1</c>, whose codes look alike
/// and mean other activities. Source: Regulation (EC) 1893/2006.
/// </remarks>
public readonly record struct NaceCode
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly string? value;

    private NaceCode(string code, NaceKind kind)
    {
        value = code;
        Kind = kind;
    }

    /// <summary>The code; empty in the default value.</summary>
    public string Value => value ?? "";

    /// <summary>What the code stands for.</summary>
    public NaceKind Kind { get; }

    /// <summary>The section of a section or division (its first letter); null for aggregates, the total and the default value.</summary>
    public string? Section => Kind is NaceKind.Section or NaceKind.Division && Value.Length > 0 ? Value[..1] : null;

    /// <summary>
    /// Reads a code written exactly so: upper-case letters, digits, <c>-</c> and <c>_</c>. What has that form but is no section, no division
    /// and not <c>TOTAL</c> is an aggregate; so are divisions that do not exist (<c>C99</c>) or stand under another section's letter (<c>B10</c>).
    /// </summary>
    /// <returns>False for null, empty text or another character.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NaceCode code)
    {
        var isCode = !string.IsNullOrEmpty(text) && text.AsSpan().IndexOfAnyExcept(Characters) < 0;
        code = isCode ? new NaceCode(text!, KindOf(text!)) : default;
        return isCode;
    }

    /// <summary>As <see cref="TryParse"/>, for text that must be a code.</summary>
    /// <exception cref="FormatException">The text is no NACE code; the message quotes it.</exception>
    public static NaceCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"Found '{text}' where a NACE Rev. 2 code is expected: A-Z, 0-9, '-' and '_', as in C10, C10-C12 or TOTAL.");

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static NaceKind KindOf(string text)
    {
        if (text == "TOTAL")
            return NaceKind.Total;
        if (NaceRev2.Find(text) is not null)
            return NaceKind.Division;
        return text is [>= 'A' and <= 'U'] ? NaceKind.Section : NaceKind.Aggregate;
    }
}
