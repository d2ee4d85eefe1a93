using Factsheets.Classifications;
using Factsheets.Drops;
using Factsheets.Extracts.Records;

namespace Factsheets.Extracts.Registry;

/// <summary>Reads a list of municipalities with their NUTS regions, as Eurostat's LAU tables have them; columns by the names in Extracts/Data/municipality_columns.csv.</summary>
public static class MunicipalityReader
{
    /// <summary>The names of the columns.</summary>
    public static ColumnNames Columns { get; } = ColumnNames.Load("municipality_columns.csv");

    /// <summary>Reads a drop. Rows whose code is of no region of NUTS 2021 are left out.</summary>
    /// <exception cref="DropRejectedException">A required column is missing, or no row has a region.</exception>
    public static RecordExtract<MunicipalityRecord> Read(Stream content)
    {
        var table = Columns.Find(DeliveredTables.Read(content));
        var records = table.Rows.Select(row => ReadRow(table, row)).OfType<MunicipalityRecord>()
            .OrderBy(record => record.NutsCode, StringComparer.Ordinal).ThenBy(record => record.LauCode, StringComparer.Ordinal).ThenBy(record => record.Name, StringComparer.Ordinal)
            .DistinctBy(record => (record.NutsCode, record.LauCode, record.Name)).ToList();
        var leftOut = table.Rows.Count - records.Count;
        return records.Count == 0
            ? throw new DropRejectedException(new Rejection("no_rows", "No row has a region of NUTS 2021.", Expected: "a NUTS 3 or NUTS 2 code of 2021 in each row"))
            : new RecordExtract<MunicipalityRecord>(records, table.Rows.Count, Date: null, leftOut == 0 ? [] : [FormattableString.Invariant($"{leftOut} rows have no region of NUTS 2021, or repeat another row: left out.")]);
    }

    private static MunicipalityRecord? ReadRow(DeliveredRecords table, DeliveredRow row)
    {
        var code = table.Text(row, "nuts");
        if (code is null || table.Text(row, "lau_name") is not { } name || NutsRegions.Find(code) is not { Level: >= 2 } region || !region.IsIn(NutsVersion.Nuts2021))
        {
            return null;
        }

        _ = MemberCount.TryRead(table.Text(row, "population"), out var population);
        return new MunicipalityRecord(region.Country, code, table.Text(row, "lau_code"), name, population);
    }
}
