using System.Text.RegularExpressions;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads the block above a table of the old Data Explorer: title with the data set's code in brackets, dates, the dimensions
/// that have one member, and the header of the table, with the dimensions of the columns one above another.
/// </summary>
internal static partial class DataExplorerTable
{
    private static readonly string[] Notes = ["Last update", "Extracted on", "Source of data", "Short Description"];

    /// <summary>Reads the block; the rows stand on its title before, and on the header of the table afterwards.</summary>
    /// <exception cref="DropRejectedException">The sheet has another form, or a label that is not known.</exception>
    public static SheetTable Read(SheetRows rows)
    {
        var dataset = TitleForm().Match(rows.Cell(0)) is { Success: true } title
            ? title.Groups["id"].Value.ToLowerInvariant()
            : throw rows.Reject("bad_sheet", "The sheet does not begin with a title that ends with the code of its data set in brackets.", 1, rows.Cell(0), "a title such as 'Employment by NUTS 3 regions [nama_10r_3empers]'");
        DateTimeOffset? lastUpdate = null;
        var block = new List<List<string>>();
        while (rows.NextRow())
        {
            var first = rows.Cell(0);
            if (Notes.Contains(first, StringComparer.OrdinalIgnoreCase))
            {
                lastUpdate ??= first == Notes[0] ? SheetTable.MomentOf(rows.Cell(1)) : null;
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

        throw rows.Reject("bad_sheet", "The sheet has no table: no row begins with a corner such as GEO/TIME.", null, null, "a corner GEO/TIME above the rows");
    }

    private static SheetTable Arrange(SheetRows rows, string dataset, DateTimeOffset? lastUpdate, List<List<string>> block, string rowName, string columnName)
    {
        // A dimension with one member has one cell beside its name, one of the columns has one above each.
        var above = block.Where(line => line.Skip(2).Any(cell => cell.Length > 0)).ToList();
        var single = block.Except(above).ToList();
        List<SheetHead> heads = [.. above.Select(line => new SheetHead(line[0].ToLowerInvariant(), line)), new SheetHead(columnName, [.. rows.Cells])];
        var dimensions = single.Select(line => line[0].ToLowerInvariant()).Concat(heads.Select(head => head.Name)).Append(rowName).ToList();
        SheetTable.CheckDimensions(rows, dimensions);
        return new SheetTable
        {
            Dataset = dataset,
            IsOfDataBrowser = false,
            LastUpdate = lastUpdate,
            Dimensions = [.. dimensions.Where(name => !SheetTable.IsTime(name))],
            Fixed = single.ToDictionary(line => line[0].ToLowerInvariant(), line => FixedOf(rows, line[0].ToLowerInvariant(), line.Count > 1 ? line[1] : "")),
            RowDimensions = new Dictionary<string, int> { [rowName] = 0 },
            Columns = [.. Enumerable.Range(1, Math.Max(0, rows.Cells.Count - 1)).Where(i => rows.Cell(i).Length > 0).Select(i => SheetHead.ColumnAt(rows, heads, first: 1, i, flagPlace: null))],
        };
    }

    private static string FixedOf(SheetRows rows, string dimension, string text) =>
        SheetTable.IsTime(dimension) ? text : SheetTable.CodeOf(rows, dimension, text, 1);

    [GeneratedRegex(@"\[(?<id>[A-Za-z0-9_]+)\]\z")]
    private static partial Regex TitleForm();

    [GeneratedRegex(@"^(?<rows>[A-Za-z0-9_]+)/(?<columns>[A-Za-z0-9_]+)\z")]
    private static partial Regex Corner();
}
