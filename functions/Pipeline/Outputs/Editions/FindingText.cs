namespace Factsheets.Outputs.Editions;

/// <summary>Words that the findings on an edition share.</summary>
internal static class FindingText
{
    private const int Named = 5;

    /// <summary>The items, the first five by name.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count <= Named ? string.Join(", ", items) : $"{string.Join(", ", items.Take(Named))} and {items.Count - Named} more";
}
