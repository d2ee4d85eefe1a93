using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>Tables: heads repeat on every page, rows are not split, widths are fixed.</summary>
internal static class WordTable
{
    /// <summary>Width of the text of a page in twentieths of a point: A4 less the margins.</summary>
    public const int PageWidth = 10206;

    private const int LongestDescription = 250;

    /// <summary>A table of data.</summary>
    /// <param name="style">Id of its table style.</param>
    /// <param name="description">What it holds, for those who do not see it.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; the first cell of each is its head.</param>
    /// <param name="width">Its width in twentieths of a point.</param>
    public static Table Of(string style, string description, IReadOnlyList<WordColumn> columns, IEnumerable<IReadOnlyList<WordCell>> rows, int width = PageWidth)
    {
        var widths = Widths(columns, width);
        var table = Empty(style, description, widths);
        table.Append(Row(columns, widths, [.. columns.Select(column => WordCell.Of(column.Head))], isHead: true));
        table.Append(rows.Select(row => Row(columns, widths, row, isHead: false)));
        return table;
    }

    /// <summary>A table without a head row, which only places things side by side.</summary>
    public static Table Layout(string style, string description, IReadOnlyList<int> shares, IEnumerable<IReadOnlyList<WordCell>> rows)
    {
        List<WordColumn> columns = [.. shares.Select(share => new WordColumn("", share))];
        var widths = Widths(columns, PageWidth);
        var table = Empty(style, description, widths);
        table.Append(rows.Select(row => Row(columns, widths, row, isHead: false)));
        return table;
    }

    private static Table Empty(string style, string description, int[] widths) => new(
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableDescription { Val = WordText.Line(description, LongestDescription) }),
        new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));

    private static TableRow Row(IReadOnlyList<WordColumn> columns, int[] widths, IReadOnlyList<WordCell> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
            properties.Append(new TableHeader());

        var row = new TableRow(properties);
        var at = 0;
        foreach (var cell in cells)
        {
            var column = columns[at];
            row.Append(Cell(cell, column.Style ?? (isHead ? "TableHead" : "TableText") + (column.IsNumber && cell.Span == 1 ? "Number" : ""), widths[at..(at + cell.Span)].Sum()));
            at += cell.Span;
        }

        return row;
    }

    private static TableCell Cell(WordCell cell, string style, int width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
            properties.Append(new GridSpan { Val = cell.Span });
        if (cell.Fill is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = cell.Fill });

        foreach (var paragraph in cell.Paragraphs)
            paragraph.ParagraphProperties ??= new ParagraphProperties(new ParagraphStyleId { Val = style });
        return new TableCell([properties, .. cell.Paragraphs]);
    }

    private static int[] Widths(IReadOnlyList<WordColumn> columns, int width)
    {
        var all = columns.Sum(column => column.Width);
        int[] widths = [.. columns.Select(column => width * column.Width / all)];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
