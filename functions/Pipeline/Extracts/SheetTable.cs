using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>A table of a sheet: what stands above it, and where its codes and cells are, whichever program wrote the sheet.</summary>
internal sealed record SheetTable
{
    /// <summary>Code of the data set in lower case.</summary>
    public required string Dataset { get; init; }

    /// <summary>True for a sheet of the Data Browser, false for one of the old Data Explorer.</summary>
    public required bool IsOfDataBrowser { get; init; }

    /// <summary>Null when it is not stated.</summary>
    public DateTimeOffset? LastUpdate { get; init; }

    /// <summary>Dimensions in lower case, in the order of the sheet, without time: those with one member, those of the columns, those of the rows.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Codes of the dimensions that have one member; of time the period as it is written.</summary>
    public required IReadOnlyDictionary<string, string> Fixed { get; init; }

    /// <summary>Number of the column with the codes of each dimension of the rows, from 0; time may be among them.</summary>
    public required IReadOnlyDictionary<string, int> RowDimensions { get; init; }

    /// <summary>The columns with cells.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Reads what stands above the first table of the present sheet; the rows stand on the header of the table afterwards.</summary>
    /// <exception cref="DropRejectedException">The sheet is of neither program, or has a label that is not known.</exception>
    public static SheetTable Read(SheetRows rows)
    {
        while (rows.NextRow())
        {
            if (DataBrowserTable.IsBeginning(rows))
            {
                return DataBrowserTable.Read(rows);
            }

            if (!rows.IsEmpty)
            {
                return DataExplorerTable.Read(rows);
            }
        }

        throw rows.Reject("bad_sheet", "The sheet is empty.", null, null, "a title with the code of the data set in brackets");
    }

    /// <summary>The code of a cell: one that stands before its label (<c>ES11 - Galicia</c>) or behind it in brackets (<c>Galicia [ES11]</c>), a code alone, or a known label.</summary>
    /// <exception cref="DropRejectedException">It is none of these.</exception>
    public static string CodeOf(SheetRows rows, string dimension, string text, int column)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && CodeLabels.IsCode(text.AsSpan(0, dash)))
        {
            return text[..dash];
        }

        if (CodeInBrackets(text) is { } bracketed)
        {
            return bracketed;
        }

        return text.Length > 0 && CodeLabels.Resolve(dimension, text) is { } code
            ? code
            : throw rows.Reject("unknown_label", $"The text of dimension '{dimension}' is no code, and no label that is known to stand for one code; ask for codes, or for format=TSV.", column + 1, text, "a code, a code, ' - ' and its label, or a label and its code in brackets");
    }

    /// <summary>The code of <c>Galicia [ES11]</c>; null when the text does not end so.</summary>
    public static string? CodeInBrackets(string text)
    {
        var open = text.LastIndexOf('[');
        return open >= 0 && text.EndsWith(']') && CodeLabels.IsCode(text.AsSpan(open + 1, text.Length - open - 2)) ? text[(open + 1)..^1] : null;
    }

    /// <summary>Reads a period.</summary>
    /// <exception cref="DropRejectedException">The text is none.</exception>
    public static TimePeriod PeriodOf(SheetRows rows, string text, int column) => TimePeriod.TryParse(text, out var period)
        ? period
        : throw rows.Reject("bad_period", "The time is no time period.", column + 1, text, "a period such as 2020, 2020S1, 2020Q1 or 2020M01");

    /// <summary>True for the name of the time dimension.</summary>
    public static bool IsTime(string name) => name == "time";

    /// <summary>A date as text, or as the number of days that spreadsheets keep; null for anything else.</summary>
    public static DateTimeOffset? MomentOf(string text)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 1 and < 2_958_466)
        {
            return new DateTimeOffset(DateTime.SpecifyKind(DateTime.FromOADate(Math.Floor(serial * 86400) / 86400), DateTimeKind.Utc));
        }

        return DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "MM/dd/yyyy HH:mm:ss", "dd.MM.yyyy", "dd.MM.yy", "dd/MM/yyyy", "dd/MM/yyyy HH:mm", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    /// <summary>Checks the dimensions of a table.</summary>
    /// <param name="rows">The rows, for the message.</param>
    /// <param name="dimensions">All dimensions in lower case.</param>
    /// <exception cref="DropRejectedException">Time is not one of them, or a name stands twice.</exception>
    public static void CheckDimensions(SheetRows rows, IReadOnlyCollection<string> dimensions)
    {
        DimensionNames.Check([.. dimensions.Where(name => !IsTime(name))], line: null);
        if (dimensions.Count(IsTime) != 1)
        {
            throw rows.Reject("bad_sheet", "The sheet does not have time as one of its dimensions.", 1, string.Join(',', dimensions), "one dimension TIME");
        }
    }

    /// <summary>A column with cells.</summary>
    /// <param name="Place">Number of the column, from 0.</param>
    /// <param name="FlagPlace">Number of the column with the flags of its cells; null when they stand in the cells.</param>
    /// <param name="Codes">Codes of the dimensions above it.</param>
    /// <param name="Period">Its period; null when time is not among them.</param>
    internal sealed record Column(int Place, int? FlagPlace, IReadOnlyDictionary<string, string> Codes, TimePeriod? Period);
}
