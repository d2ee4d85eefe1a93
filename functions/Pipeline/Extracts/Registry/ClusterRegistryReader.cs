using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Drops;
using Factsheets.Extracts.Records;

namespace Factsheets.Extracts.Registry;

/// <summary>Reads a registry of cluster organisations from CSV, a workbook or JSON; columns by the names in Extracts/Data/registry_columns.csv.</summary>
public static class ClusterRegistryReader
{
    private const int OldestYear = 1800;
    private const int LatestYear = 2100;

    /// <summary>The names of the columns.</summary>
    public static ColumnNames Columns { get; } = ColumnNames.Load("registry_columns.csv");

    /// <summary>Reads a drop.</summary>
    /// <param name="content">The unpacked content.</param>
    /// <param name="fileName">Name of the drop; its date is that of the extract when no column says it.</param>
    /// <exception cref="DropRejectedException">A required column is missing, or no row is an organisation of a known country.</exception>
    public static RecordExtract<ClusterRecord> Read(Stream content, string fileName)
    {
        var table = Columns.Find(DeliveredTables.Read(content));
        var remarks = new RegistryRemarks(table.UnknownColumns);
        var dateInName = DropName.DateOf(fileName);
        var records = table.Rows.Select(row => ReadRow(table, row, dateInName, remarks)).OfType<ClusterRecord>().ToList();
        if (records.Count == 0)
        {
            throw new DropRejectedException(remarks.NoOrganisation(table));
        }

        return new RecordExtract<ClusterRecord>(Merge(records, remarks), table.Rows.Count, records.Max(record => record.ExtractedOn), remarks.Sentences());
    }

    private static ClusterRecord? ReadRow(DeliveredRecords table, DeliveredRow row, DateOnly? dateInName, RegistryRemarks remarks)
    {
        if (table.Text(row, "name") is not { } name)
        {
            remarks.NameMissing(row.Line);
            return null;
        }

        if (!CountryCode.TryParse(table.Text(row, "country"), out var country))
        {
            remarks.CountryUnknown(table.Text(row, "country") ?? "");
            return null;
        }

        var ecosystems = EcosystemSpellings.Read(table.Raw(row, "ecosystems"));
        remarks.EcosystemsUnknown(ecosystems.Unknown);
        remarks.DateUnknown(table, row);
        var record = new ClusterRecord(
            country.Value,
            name,
            table.Text(row, "city"),
            table.Text(row, "region"),
            ecosystems.Ecosystems,
            ecosystems.IsCrossEcosystem,
            Count("members_total"),
            Count("members_sme"),
            Count("members_large"),
            Count("members_research"),
            Count("members_other"),
            table.Text(row, "website"),
            YearOf(table.Text(row, "founded")),
            table.Text(row, "size"),
            table.Text(row, "profile_url"),
            table.Date(row, "extracted_on") ?? dateInName);
        remarks.TotalDiffers(record);
        return record;

        int? Count(string field)
        {
            if (!MemberCount.TryRead(table.Text(row, field), out var count))
            {
                remarks.CountUnknown(row.Line, field, table.Text(row, field)!);
            }

            return count;
        }
    }

    private static int? YearOf(string? text) =>
        text is { Length: >= 4 } && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= OldestYear and <= LatestYear ? year : null;

    private static List<ClusterRecord> Merge(List<ClusterRecord> records, RegistryRemarks remarks)
    {
        var merged = new Dictionary<string, ClusterRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (merged.TryGetValue(record.Id, out var first))
            {
                remarks.Duplicate(first);
                merged[record.Id] = Merge(first, record);
            }
            else
            {
                merged.Add(record.Id, record);
            }
        }

        return [.. merged.Values.OrderBy(record => record.CountryCode, StringComparer.Ordinal).ThenBy(record => OrganisationId.Folded(record.Name), StringComparer.Ordinal)];
    }

    // The first row counts; a later one fills what it leaves open.
    private static ClusterRecord Merge(ClusterRecord first, ClusterRecord later) => first with
    {
        City = first.City ?? later.City,
        Region = first.Region ?? later.Region,
        Ecosystems = first.Ecosystems.Union(later.Ecosystems),
        IsCrossEcosystem = first.IsCrossEcosystem || later.IsCrossEcosystem,
        TotalMembers = first.TotalMembers ?? later.TotalMembers,
        SmeMembers = first.SmeMembers ?? later.SmeMembers,
        LargeEnterpriseMembers = first.LargeEnterpriseMembers ?? later.LargeEnterpriseMembers,
        ResearchMembers = first.ResearchMembers ?? later.ResearchMembers,
        OtherMembers = first.OtherMembers ?? later.OtherMembers,
        Website = first.Website ?? later.Website,
        Founded = first.Founded ?? later.Founded,
        Size = first.Size ?? later.Size,
        ProfileUrl = first.ProfileUrl ?? later.ProfileUrl,
    };
}
