using System.Text;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

/// <summary>A cell of an extract in plain form, for comparisons.</summary>
internal readonly record struct ExtractRow(string Key, string Period, double? Value, string? Flag = null, string? Conf = null)
{
    public static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static List<ExtractRow> ReadAll(ExtractReader reader)
    {
        var rows = new List<ExtractRow>();
        while (reader.ReadSeries())
        {
            var key = string.Join(',', Enumerable.Range(0, reader.Key.Length).Select(i => reader.Codes[i][reader.Key[i]]));
            foreach (var cell in reader.Observations)
            {
                var status = reader.Statuses[cell.Status];
                rows.Add(new ExtractRow(key, reader.Periods[cell.Period].ToString(), cell.Value, status.ObsFlag, status.ConfStatus));
            }
        }

        return rows;
    }

    public static List<ExtractRow> OfTsv(string text)
    {
        using var reader = new EurostatTsvReader(Bytes(text));
        return ReadAll(reader);
    }

    public static List<ExtractRow> OfCsv(string text)
    {
        using var reader = new SdmxCsvReader(Bytes(text));
        return ReadAll(reader);
    }

    public static List<ExtractRow> OfJson(string text)
    {
        using var reader = new JsonStatReader(Bytes(text));
        return ReadAll(reader);
    }
}
