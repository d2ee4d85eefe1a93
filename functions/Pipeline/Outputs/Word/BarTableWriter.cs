using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>A list of counts with a bar each.</summary>
internal static class BarTableWriter
{
    private const string Accent = "12436D";
    private const string Registry = "28A197";

    /// <summary>The table; its bars are scaled to the largest count.</summary>
    /// <param name="description">What it holds.</param>
    /// <param name="kind">Head of the names.</param>
    /// <param name="unit">Head of the counts.</param>
    /// <param name="rows">Names and counts.</param>
    /// <param name="isRegistry">Whether the counts come from the registry, which has a colour of its own.</param>
    public static Table Of(string description, string kind, string unit, IReadOnlyCollection<(string Name, int Count)> rows, bool isRegistry)
    {
        var largest = Math.Max(1, rows.Select(row => row.Count).DefaultIfEmpty().Max());
        return WordTable.Of(
            "DataTable",
            description,
            [new(kind, 46), new(unit, 14, IsNumber: true), new("", 40)],
            rows.Select(row => (IReadOnlyList<WordCell>)
            [
                WordCell.Of(row.Name),
                WordCell.Of(NumberText.Count(row.Count)),
                row.Count == 0 ? WordCell.Of("") : WordCell.Of(Inline.Bar((double)row.Count / largest, isRegistry ? Registry : Accent)),
            ]));
    }
}
