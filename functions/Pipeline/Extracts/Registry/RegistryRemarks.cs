using Factsheets.Drops;
using Factsheets.Extracts.Records;

namespace Factsheets.Extracts.Registry;

/// <summary>Collects what is to be known about a registry that could be read.</summary>
/// <param name="unknownColumns">Columns that are no known field.</param>
internal sealed class RegistryRemarks(IReadOnlyList<string> unknownColumns)
{
    private readonly List<string> _rows = [];
    private readonly List<string> _duplicates = [];
    private readonly SortedDictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _ecosystems = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _dates = new(StringComparer.Ordinal);

    public void NameMissing(long line) => _rows.Add($"Row {line} has no name and is left out.");

    public void CountryUnknown(string country) => Count(_countries, country);

    public void EcosystemsUnknown(IReadOnlyList<string> unknown)
    {
        foreach (var spelling in unknown)
        {
            Count(_ecosystems, spelling);
        }
    }

    public void DateUnknown(DeliveredRecords table, DeliveredRow row)
    {
        if (table.Text(row, "extracted_on") is { } text && table.Date(row, "extracted_on") is null)
        {
            Count(_dates, text);
        }
    }

    public void CountUnknown(long line, string field, string found) => _rows.Add($"Row {line}, {field}: '{Rejection.Excerpt(found)}' is no number of members and counts as not stated.");

    public void TotalDiffers(ClusterRecord record)
    {
        if (record is { TotalMembers: { } total, SmeMembers: { } sme, LargeEnterpriseMembers: { } large, ResearchMembers: { } research } && (long)sme + large + research + (record.OtherMembers ?? 0) is var sum && (sum > total || (record.OtherMembers is not null && sum != total)))
        {
            _rows.Add($"{record.CountryCode} '{record.Name}' states {total} members, its types add to {sum}; shares are taken of the types.");
        }
    }

    public void Duplicate(ClusterRecord first) => _duplicates.Add($"{first.CountryCode} '{first.Name}' stands in several rows: merged.");

    public Rejection NoOrganisation(DeliveredRecords table) => _countries.Count == 0
        ? new Rejection("no_rows", "The table holds no organisation.")
        : new Rejection("unknown_country", "No row is of a known country.", table.Rows[0].Line, null, Rejection.Excerpt(string.Join(", ", _countries.Keys)), "a Eurostat or ISO code of two letters, or the name of a country in English or its own language");

    public IReadOnlyList<string> Sentences()
    {
        var sentences = new List<string>();
        if (unknownColumns.Count > 0)
        {
            sentences.Add($"Columns not read: {string.Join(", ", unknownColumns)}.");
        }

        sentences.AddRange(_countries.Select(pair => $"Country not known: '{Rejection.Excerpt(pair.Key)}', {Times(pair.Value)}; left out."));
        sentences.AddRange(_ecosystems.Select(pair => $"Ecosystem not known: '{Rejection.Excerpt(pair.Key)}', {Times(pair.Value)}; not counted."));
        sentences.AddRange(_dates.Select(pair => $"Date of extract not understood: '{Rejection.Excerpt(pair.Key)}', {Times(pair.Value)}."));
        return [.. sentences, .. _duplicates, .. _rows];
    }

    private static string Times(int count) => count == 1 ? "1 row" : $"{count} rows";

    private static void Count(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
