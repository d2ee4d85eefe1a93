using System.Globalization;
using System.Text.RegularExpressions;
using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// The block above a table of the old Data Explorer: title with the data set's code in brackets, dates, the dimensions
/// that have one member, and the header of the table, with the dimensions of the columns one above another.
/// </summary>
internal sealed partial class SheetTable
{
    private const string FirstWordsOfDataBrowser = "Data extracted on";
    private static readonly string[] Notes = ["Last update", "Extracted on", "Source of data", "Short Description"];

    /// <summary>Code of the data set in lower case.</summary>
    public required string Dataset { get; init; }

    /// <summary>Null when it is not stated.</summary>
    public DateTimeOffset? LastUpdate { get; init; }

    /// <summary>Dimensions in lower case, in the order of the sheet, without time: those with one member, those of the columns, that of the rows.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Codes of the dimensions that have one member.</summary>
    public required IReadOnlyDictionary<string, string> Fixed { get; init; }

    /// <summary>Dimension of the rows; null when they are times.</summary>
    public string? RowDimension { get; init; }

    /// <summary>The columns with cells.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Reads the block; the rows stand on the header of the table afterwards.</summary>
    /// <exception cref="DropRejectedException">The sheet has another form, or a label that is not known.</exception>
    public static SheetTable Read(SheetRows rows)
    {
        var dataset = ReadTitle(rows);
        DateTimeOffset? lastUpdate = null;
        var block = new List<List<string>>();
        while (true)
        {
            if (!rows.NextRow())
            {
                throw rows.Reject("bad_sheet", "The sheet has no table: no row begins with a corner such as GEO/TIME.", null, null, "a corner GEO/TIME above the rows");
            }

            var first = rows.Cell(0);
            if (Notes.Contains(first, StringComparer.OrdinalIgnoreCase))
            {
                lastUpdate ??= first == Notes[0] ? MomentOf(rows.Cell(1)) : null;
            }
            else if (Corner().Match(first) is { Success: true } corner)
            {
                return Arrange(rows, dataset, lastUpdate, block, corner.Groups["rows"].Value.ToLowerInvariant(), corner.Groups["columns"].Value.ToLowerInvariant());
            }
            else if (!rows.IsEmpty)
            {
                block.Add([.. rows.Cells]);
            }
        }
    }

    /// <summary>The code of a cell that says it before its label (<c>ES11 - Galicia</c>), or is a code or a known label alone.</summary>
    /// <exception cref="DropRejectedException">It is neither.</exception>
    public static string CodeOf(SheetRows rows, string dimension, string text, int column)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && CodeLabels.IsCode(text.AsSpan(0, dash)))
        {
            return text[..dash];
        }

        return text.Length > 0 && CodeLabels.Resolve(dimension, text) is { } code
            ? code
            : throw rows.Reject("unknown_label", $"The text of dimension '{dimension}' is no code, and no label that is known; ask for codes, or for format=TSV.", column + 1, text, "a code, or a code, ' - ' and its label");
    }

    private static string ReadTitle(SheetRows rows)
    {
        while (rows.NextRow())
        {
            var title = rows.Cell(0);
            if (title.StartsWith(FirstWordsOfDataBrowser, StringComparison.OrdinalIgnoreCase))
            {
                throw rows.Reject("data_browser_sheet", "The sheet is of the Data Browser, which shows labels alone; download the data set from there as SDMX-CSV or TSV.", 1, title, "a sheet of the old Data Explorer");
            }

            if (TitleForm().Match(title) is { Success: true } match)
            {
                return match.Groups["id"].Value.ToLowerInvariant();
            }

            if (!rows.IsEmpty)
            {
                throw rows.Reject("bad_sheet", "The sheet does not begin with a title that ends with the code of its data set in brackets.", 1, title, "a title such as 'Employment by NUTS 3 regions [nama_10r_3empers]'");
            }
        }

        throw rows.Reject("bad_sheet", "The sheet is empty.", null, null, "a title with the code of the data set in brackets");
    }

    private static SheetTable Arrange(SheetRows rows, string dataset, DateTimeOffset? lastUpdate, List<List<string>> block, string rowName, string columnName)
    {
        // A dimension with one member has one cell beside its name, one of the columns has one above each.
        var above = block.Where(line => line.Skip(2).Any(cell => cell.Length > 0)).ToList();
        var single = block.Except(above).ToList();
        var names = above.Select(line => line[0].ToLowerInvariant()).Append(columnName).ToList();
        var dimensions = single.Select(line => line[0].ToLowerInvariant()).Concat(names).Append(rowName).ToList();
        DimensionNames.Check([.. dimensions.Where(name => !IsTime(name))], line: null);
        if (dimensions.Count(IsTime) != 1)
        {
            throw rows.Reject("bad_sheet", "The sheet does not have time as one of its dimensions.", 1, string.Join(',', dimensions), "one dimension TIME");
        }

        return new SheetTable
        {
            Dataset = dataset,
            LastUpdate = lastUpdate,
            Dimensions = [.. dimensions.Where(name => !IsTime(name))],
            Fixed = single.ToDictionary(line => line[0].ToLowerInvariant(), line => IsTime(line[0].ToLowerInvariant()) ? line[1] : CodeOf(rows, line[0].ToLowerInvariant(), line.Count > 1 ? line[1] : "", 1)),
            RowDimension = IsTime(rowName) ? null : rowName,
            Columns = [.. Enumerable.Range(1, Math.Max(0, rows.Cells.Count - 1)).Where(i => rows.Cell(i).Length > 0).Select(i => ColumnAt(rows, above, names, i))],
        };
    }

    private static Column ColumnAt(SheetRows rows, List<List<string>> above, List<string> names, int column)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? time = null;
        for (var i = 0; i < names.Count; i++)
        {
            var text = i == above.Count ? rows.Cell(column) : CellAbove(above[i], column);
            if (IsTime(names[i]))
            {
                time = text;
            }
            else
            {
                codes.Add(names[i], CodeOf(rows, names[i], text, column));
            }
        }

        return new Column(column, codes, time is null ? null : PeriodOf(rows, time, column));
    }

    /// <summary>A label above several columns stands over the first of them.</summary>
    private static string CellAbove(List<string> line, int column) =>
        line.Take(column + 1).Skip(1).LastOrDefault(cell => cell.Length > 0) ?? "";

    /// <summary>Reads a period.</summary>
    public static TimePeriod PeriodOf(SheetRows rows, string text, int column) => TimePeriod.TryParse(text, out var period)
        ? period
        : throw rows.Reject("bad_period", "The time is no time period.", column + 1, text, "a period such as 2020, 2020S1, 2020Q1 or 2020M01");

    /// <summary>True for the name of the time dimension.</summary>
    public static bool IsTime(string name) => name == "time";

    /// <summary>A date as text, or as the number of days that spreadsheets keep.</summary>
    private static DateTimeOffset? MomentOf(string text)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 1 and < 2_958_466)
        {
            return new DateTimeOffset(DateTime.SpecifyKind(DateTime.FromOADate(Math.Floor(serial * 86400) / 86400), DateTimeKind.Utc));
        }

        return DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "MM/dd/yyyy HH:mm:ss", "dd.MM.yyyy", "dd.MM.yy", "dd/MM/yyyy", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    [GeneratedRegex(@"\[(?<id>[A-Za-z0-9_]+)\]\z")]
    private static partial Regex TitleForm();

    [GeneratedRegex(@"^(?<rows>[A-Za-z0-9_]+)/(?<columns>[A-Za-z0-9_]+)\z")]
    private static partial Regex Corner();

    /// <summary>A column with cells.</summary>
    /// <param name="Place">Number of the column, from 0.</param>
    /// <param name="Codes">Codes of the dimensions above it.</param>
    /// <param name="Period">Its period; null when time is not among them.</param>
    internal sealed record Column(int Place, IReadOnlyDictionary<string, string> Codes, TimePeriod? Period);
}
