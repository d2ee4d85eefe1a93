using System.Globalization;

namespace Factsheets.Extracts.Records;

/// <summary>A delivered table with its head understood.</summary>
/// <param name="Columns">Position of each field that the table has.</param>
/// <param name="Rows">The rows below the head, without blank ones.</param>
/// <param name="UnknownColumns">Columns that are no known field.</param>
public sealed record DeliveredRecords(IReadOnlyDictionary<string, int> Columns, IReadOnlyList<DeliveredRow> Rows, IReadOnlyList<string> UnknownColumns)
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d.M.yyyy", "yyyyMMdd"];

    /// <summary>The text of a field with its white space folded; null when the table lacks the column or the cell is empty.</summary>
    public string? Text(DeliveredRow row, string field)
    {
        var cell = Raw(row, field);
        return cell.Length == 0 ? null : string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The cell of a field as it stands; empty when the table lacks the column.</summary>
    public string Raw(DeliveredRow row, string field) => Columns.TryGetValue(field, out var index) ? row.Cell(index) : "";

    /// <summary>The date of a field (day before month where the form leaves it open); null when there is none or it is in no known form.</summary>
    public DateOnly? Date(DeliveredRow row, string field) =>
        Text(row, field) is { } text && DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateOnly.FromDateTime(date) : null;
}
