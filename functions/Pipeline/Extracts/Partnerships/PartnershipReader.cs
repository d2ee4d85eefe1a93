using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Drops;
using Factsheets.Extracts.Records;
using Factsheets.Extracts.Registry;

namespace Factsheets.Extracts.Partnerships;

/// <summary>Reads a list of partnerships from CSV, a workbook or JSON; columns by the names in Extracts/Data/partnership_columns.csv.</summary>
public static class PartnershipReader
{
    private static readonly char[] SeveralNames = ['|', ';', '\n'];

    /// <summary>The names of the columns.</summary>
    public static ColumnNames Columns { get; } = ColumnNames.Load("partnership_columns.csv");

    /// <summary>Reads a drop. A cell that names several partnerships does not say who belongs to which: its row is left out and said.</summary>
    /// <param name="content">The unpacked content.</param>
    /// <param name="fileName">Name of the drop, for its date.</param>
    /// <exception cref="DropRejectedException">A required column is missing, or no row is of a known programme.</exception>
    public static RecordExtract<PartnershipRecord> Read(Stream content, string fileName)
    {
        var table = Columns.Find(DeliveredTables.Read(content));
        var remarks = new RemarkCounts();
        if (table.UnknownColumns.Count > 0)
        {
            remarks.Say($"Columns not read: {string.Join(", ", table.UnknownColumns)}.");
        }

        var records = table.Rows.Select(row => ReadRow(table, row, remarks)).OfType<PartnershipRecord>().ToList();
        return records.Count == 0
            ? throw new DropRejectedException(new Rejection("no_rows", "The table holds no row of a known programme.", Expected: "ESCP-4i, ESCP-4x, ESCP-S3, INNOSUP-1 or Eurocluster in the programme column"))
            : new RecordExtract<PartnershipRecord>(Merge(records), table.Rows.Count, DropName.DateOf(fileName), remarks.Sentences());
    }

    private static PartnershipRecord? ReadRow(DeliveredRecords table, DeliveredRow row, RemarkCounts remarks)
    {
        var (programme, consortium) = (table.Text(row, "programme"), table.Text(row, "consortium"));
        if (Programmes.Find(programme) is not { } known)
        {
            remarks.Count("Programme not known", programme ?? "", "left out");
            return null;
        }

        if (consortium is null)
        {
            remarks.Count("Consortium missing in a row of", known, "left out");
            return null;
        }

        if (table.Raw(row, "consortium").IndexOfAny(SeveralNames) >= 0)
        {
            remarks.Count("Several partnerships in one cell", consortium, "who belongs to which is not said; left out");
            return null;
        }

        var stated = table.Text(row, "country");
        if (!CountryCode.TryParse(stated, out var country) && stated is not null)
        {
            remarks.Count("Country not known", stated, "counts as not stated");
        }

        var ecosystems = EcosystemSpellings.Read(table.Raw(row, "ecosystems"));
        foreach (var spelling in ecosystems.Unknown)
        {
            remarks.Count("Ecosystem not known", spelling, "not counted");
        }

        return new PartnershipRecord(known, consortium, table.Text(row, "organisation"), country.Value is { Length: > 0 } code ? code : null, table.Text(row, "role"), ecosystems.Ecosystems, FirstDay(table, row), LastDay(table, row));
    }

    // A year or a month is a period: it starts with its first day and ends with its last.
    private static DateOnly? FirstDay(DeliveredRecords table, DeliveredRow row) =>
        table.Date(row, "start") ?? PeriodOf(table, row, "start")?.First;

    private static DateOnly? LastDay(DeliveredRecords table, DeliveredRow row) =>
        table.Date(row, "end") ?? PeriodOf(table, row, "end")?.Last;

    private static (DateOnly First, DateOnly Last)? PeriodOf(DeliveredRecords table, DeliveredRow row, string field)
    {
        var text = table.Text(row, field);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (month, month.AddMonths(1).AddDays(-1));
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? (year, year.AddYears(1).AddDays(-1)) : null;
    }

    private static List<PartnershipRecord> Merge(IEnumerable<PartnershipRecord> records) =>
    [
        .. records.GroupBy(record => record.Key, StringComparer.Ordinal)
            .Select(same => same.Aggregate((first, later) => first with
            {
                Role = first.Role ?? later.Role,
                Ecosystems = first.Ecosystems.Union(later.Ecosystems),
                Start = first.Start ?? later.Start,
                End = first.End ?? later.End,
            }))
            .OrderBy(record => record.Programme, StringComparer.Ordinal).ThenBy(record => OrganisationId.Folded(record.Consortium), StringComparer.Ordinal)
            .ThenBy(record => record.Key, StringComparer.Ordinal),
    ];
}
