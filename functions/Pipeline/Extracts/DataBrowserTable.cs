using System.Text.RegularExpressions;
using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads what stands above a table of the Data Browser: when it was extracted, the data set's code in brackets, the dimensions
/// that have one member, and the header of the table: a line a dimension of the columns (<c>TIME</c>, <c>GEO (Codes)</c>,
/// <c>GEO (Labels)</c>), with flags in the columns between, then a line that names the dimensions of the rows.
/// </summary>
/// <remarks>
/// Its export has labels, codes or both, in sheets of one table each or in one sheet of many. Layout: workbooks of the Data Browser
/// as public programs that read them describe it.
/// </remarks>
internal static partial class DataBrowserTable
{
    private const string FirstWords = "Data extracted on";
    private const string Source = "[ESTAT]";
    private const string Dataset = "Dataset:";
    private const string LastUpdate = "Last updated:";
    private static readonly string[] SheetsWithoutTable = ["Summary", "Structure"];
    private static readonly string[] FooterTitles = ["Special value", "Observation flags", "Confidentiality flags", "Available flags"];

    /// <summary>True for a sheet that the Data Browser puts beside those with tables.</summary>
    public static bool HasNoTable(string sheet) => SheetsWithoutTable.Contains(sheet, StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the rows stand on the first line of such a sheet, in whatever language.</summary>
    public static bool IsBeginning(SheetRows rows) => IsFirstLine(rows.Cell(0));

    /// <summary>True for the first line of such a sheet, in whatever language.</summary>
    public static bool IsFirstLine(string text) => text.StartsWith(FirstWords, StringComparison.OrdinalIgnoreCase) || text.EndsWith(Source, StringComparison.Ordinal);

    /// <summary>True for a line below the tables: a title of the signs, or a sign and what it means.</summary>
    public static bool IsFooter(SheetRows rows)
    {
        var first = rows.Cell(0).TrimEnd(':');
        return FooterTitles.Contains(first, StringComparer.OrdinalIgnoreCase) || Sign().IsMatch(rows.Cell(0));
    }

    /// <summary>True for a line with a text in its first cell alone: below a table a note.</summary>
    public static bool IsNote(SheetRows rows) => rows.Cells.Skip(1).All(cell => cell.Length == 0);

    /// <summary>Reads the first table of a sheet; the rows stand on the sheet's first line before, and on the last line of the header afterwards.</summary>
    /// <exception cref="DropRejectedException">The sheet has another form, is not in English, or has a label that is not known.</exception>
    public static SheetTable Read(SheetRows rows)
    {
        if (!rows.Cell(0).StartsWith(FirstWords, StringComparison.OrdinalIgnoreCase))
        {
            throw rows.Reject("data_browser_sheet", "The sheet of the Data Browser is in another language than English; download it in English, or as SDMX-CSV or TSV.", 1, rows.Cell(0), $"'{FirstWords} … from {Source}'");
        }

        string? dataset = null;
        DateTimeOffset? lastUpdate = null;
        while (rows.NextRow())
        {
            if (rows.Cell(0).StartsWith(Dataset, StringComparison.OrdinalIgnoreCase))
            {
                dataset = DatasetOf(rows);
            }
            else if (rows.Cell(0).StartsWith(LastUpdate, StringComparison.OrdinalIgnoreCase))
            {
                lastUpdate = SheetTable.MomentOf(rows.Cell(1));
            }
            else if (!rows.IsEmpty && !rows.Cell(0).EndsWith(':'))
            {
                var known = dataset ?? throw rows.Reject("bad_sheet", "The sheet does not say which data set it is of.", 1, rows.Cell(0), "a line 'Dataset:' with the code of the data set in brackets");
                return ReadTable(rows, known, lastUpdate);
            }
        }

        throw NoTable(rows);
    }

    /// <summary>Reads a table; the rows stand on the first line of its block before, and on the last line of its header afterwards.</summary>
    /// <exception cref="DropRejectedException">It has another form, or a label that is not known.</exception>
    public static SheetTable ReadTable(SheetRows rows, string dataset, DateTimeOffset? lastUpdate)
    {
        var single = new List<(string Name, string Code)>();
        var heads = new List<SheetHead>();
        do
        {
            var marks = rows.Cells.Select(MarkOf).ToList();
            if (marks is [{ } mark, ..])
            {
                var isLast = rows.Cells.Zip(marks).All(pair => pair.First.Length == 0 || pair.Second is not null);
                if (isLast)
                {
                    return Arrange(rows, dataset, lastUpdate, single, heads, marks);
                }

                AddHead(rows, heads, mark);
            }
            else if (!rows.IsEmpty)
            {
                single.Add(SingleOf(rows));
            }
        }
        while (rows.NextRow());

        throw NoTable(rows);
    }

    private static DropRejectedException NoTable(SheetRows rows) =>
        rows.Reject("bad_sheet", "The sheet has no table: no line names the dimensions of its rows.", null, null, "a line such as 'GEO (Codes)' above the rows");

    private static string DatasetOf(SheetRows rows)
    {
        var title = rows.Cells.LastOrDefault(cell => cell.Length > 0) ?? "";
        return TitleForm().Match(title) is { Success: true } match
            ? match.Groups["id"].Value.ToLowerInvariant()
            : throw rows.Reject("bad_sheet", "The title of the data set does not end with its code in brackets.", 2, title, "a title such as 'Employment by NUTS 3 regions [nama_10r_3empers]'");
    }

    /// <summary>A dimension with one member: its label, and the member's two cells further; with codes in brackets behind them where the export has codes.</summary>
    private static (string Name, string Code) SingleOf(SheetRows rows)
    {
        var place = Math.Max(1, rows.Cells.FindIndex(1, cell => cell.Length > 0));
        var (label, member) = (rows.Cell(0), rows.Cell(place));
        var name = SheetTable.CodeInBrackets(label)?.ToLowerInvariant() ?? DimensionLabels.Resolve(label, member)
            ?? throw rows.Reject("unknown_label", "The text is no label of a dimension that is known; ask for codes and labels, or for format=TSV.", 1, label, "the label of a dimension, with its code in brackets");
        return (name, SheetTable.IsTime(name) ? member : SheetTable.CodeOf(rows, name, member, place));
    }

    /// <summary>Of a dimension with codes and labels above the columns, the codes count.</summary>
    private static void AddHead(SheetRows rows, List<SheetHead> heads, Mark mark)
    {
        var other = heads.FindIndex(head => head.Name == mark.Name);
        if (other < 0)
        {
            heads.Add(new SheetHead(mark.Name, [.. rows.Cells]));
        }
        else if (mark.IsCodes)
        {
            heads[other] = new SheetHead(mark.Name, [.. rows.Cells]);
        }
    }

    private static SheetTable Arrange(SheetRows rows, string dataset, DateTimeOffset? lastUpdate, List<(string Name, string Code)> single, List<SheetHead> heads, List<Mark?> marks)
    {
        var rowDimensions = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = 0;
        for (; first < marks.Count && marks[first] is { } mark; first++)
        {
            if (mark.IsCodes || !rowDimensions.ContainsKey(mark.Name))
            {
                rowDimensions[mark.Name] = first;
            }
        }

        List<string> dimensions = [.. single.Select(one => one.Name), .. heads.Select(head => head.Name), .. rowDimensions.Keys];
        SheetTable.CheckDimensions(rows, dimensions);
        return new SheetTable
        {
            Dataset = dataset,
            IsOfDataBrowser = true,
            LastUpdate = lastUpdate,
            Dimensions = [.. dimensions.Where(name => !SheetTable.IsTime(name))],
            Fixed = single.ToDictionary(one => one.Name, one => one.Code, StringComparer.Ordinal),
            RowDimensions = rowDimensions,
            Columns = ColumnsOf(rows, heads, first),
        };
    }

    /// <summary>A column with cells has something in the lowest line above it; one without is of the flags of the column before it.</summary>
    private static List<SheetTable.Column> ColumnsOf(SheetRows rows, List<SheetHead> heads, int first)
    {
        if (heads.Count == 0)
        {
            return [];
        }

        var lowest = heads[^1];
        return [.. Enumerable.Range(first, Math.Max(0, lowest.Cells.Count - first)).Where(place => lowest.Cell(place).Length > 0)
            .Select(place => SheetHead.ColumnAt(rows, heads, first, place, lowest.Cell(place + 1).Length == 0 ? place + 1 : null))];
    }

    /// <summary>The dimension that a cell of the header names; null when it names none.</summary>
    private static Mark? MarkOf(string cell)
    {
        if (cell == "TIME")
        {
            return new Mark("time", IsCodes: false);
        }

        return MarkForm().Match(cell) is { Success: true } match
            ? new Mark(match.Groups["id"].Value.ToLowerInvariant(), match.Groups["what"].Value == "Codes")
            : null;
    }

    // A view or a selection of a data set stands behind a dollar sign or two underscores.
    [GeneratedRegex(@"\[(?<id>[A-Za-z0-9_-]+?)(__custom_[0-9]+|\$[^\]]*)?\]\z")]
    private static partial Regex TitleForm();

    [GeneratedRegex(@"^(?<id>[A-Z0-9_]+) \((?<what>Codes|Labels)\)\z")]
    private static partial Regex MarkForm();

    [GeneratedRegex(@"^(:|[a-z]{1,5})\z")]
    private static partial Regex Sign();

    /// <summary>A dimension that a cell of the header names.</summary>
    /// <param name="Name">Its name in lower case.</param>
    /// <param name="IsCodes">True when its codes follow, false for its labels and for times.</param>
    private sealed record Mark(string Name, bool IsCodes);
}
