namespace Factsheets.Outputs.Factsheet;

/// <summary>Small grammar: lists, numbers in words, capitals.</summary>
internal static class Wording
{
    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"A", "A and B", "A, B and C"; empty for no item.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A number in words up to twelve, in digits above.</summary>
    public static string Number(int count) => count < Numbers.Length ? Numbers[count] : NumberText.Count(count);

    /// <summary>The form of a word that the count asks for.</summary>
    public static string Form(int count, string one, string many) => count == 1 ? one : many;

    /// <summary>The text with a capital first letter.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text cut to a length that a drawing can hold, with an ellipsis where something was cut.</summary>
    public static string Shortened(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1), "…");
}
