using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

/// <summary>The same cells in every format, separator, encoding, line ending and packing give the same rows.</summary>
public sealed class TwinTests
{
    private static readonly string[] Geos = ["FR", "ES", "EL", "UK", "ES11"];

    private static readonly Gen<List<Cell>> Tables = Gen.Select(
            Gen.OneOf("NR", "PC"), Gen.OneOf(Geos), Gen.Int[2018, 2021],
            Gen.OneOf<double?>([null, 0, 1.5, -2.25, 1060.2, 1234567, 0.001]), Gen.OneOf("", "b", "p", "bd"), Gen.OneOf("", "C"),
            (unit, geo, year, value, flag, conf) => new Cell(unit, geo, year, value, flag, conf))
        .Array[1, 25].Select(cells => cells.Where(cell => cell.Value is not null || cell.Flag.Length + cell.Conf.Length > 0).DistinctBy(cell => (cell.Unit, cell.Geo, cell.Year)).ToList())
        .Where(cells => cells.Count > 0);

    private static readonly (string Name, Func<List<Cell>, string> Write)[] Formats =
    [
        ("x.tsv", cells => Tsv(cells, "freq,unit,geo\\TIME_PERIOD", "A,", oldestFirst: true)),
        ("x.tsv", cells => Tsv(cells, "unit,geo\\time", "", oldestFirst: false)),
        ("x.tsv", Transposed),
        ("x.csv", cells => Csv(cells, ',', "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS", cell => ["ESTAT:X(1.0)", "25/09/26 23:00:00", "A", cell.Unit, cell.Geo, cell.YearText, cell.ValueText, cell.Flag, cell.Conf])),
        ("x.csv", cells => Csv(cells, ';', "STRUCTURE;STRUCTURE_ID;ACTION;freq;unit;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG;CONF_STATUS", cell => ["dataflow", "ESTAT:X(1.0)", "I", "A", cell.Unit, cell.Geo, cell.YearText, cell.ValueText, cell.Flag, cell.Conf])),
        ("x.csv", cells => Csv(cells, '\t', "STRUCTURE\tSTRUCTURE_ID\tSTRUCTURE_NAME\tfreq\tTime frequency\tunit\tUnit\tgeo\tPlace\tTIME_PERIOD\tTime\tOBS_VALUE\tValue\tOBS_FLAG\tFlag\tCONF_STATUS\tConf", cell => ["dataflow", "ESTAT:X(1.0)", "Title", "A", "Annual", cell.Unit, "\"unit, \"\"of\"\" it\"", cell.Geo, "é", cell.YearText, "", cell.ValueText, "", cell.Flag, "", cell.Conf, ""])),
        ("x.csv", cells => Csv(cells, '|', "STRUCTURE|STRUCTURE_ID|freq: Frequency|unit: Unit|geo: Place|TIME_PERIOD: Time|OBS_VALUE: Value|OBS_FLAG: Flag|CONF_STATUS: Conf", cell => ["dataflow", "ESTAT:X(1.0): Title", "A: Annual", $"{cell.Unit}: é", $"{cell.Geo}: Österreich", cell.YearText, cell.ValueText, cell.Flag.Length > 0 ? $"{cell.Flag}: some flag" : "", cell.Conf])),
        ("x.csv", cells => Csv(cells, ',', "unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS,note", cell => [cell.Unit, cell.Geo, cell.YearText, cell.ValueText, cell.Flag, cell.Conf, "\"é,\n2\""])),
        ("x.csv", cells => Csv(cells, ',', "\"TIME\",\"UNIT\",\"GEO\",\"GEO_LABEL\",\"Value\",\"Flag and Footnotes\"", cell => [cell.YearText, cell.Unit, cell.Geo, "é", cell.Value is { } value ? $"\"{value.ToString("#,##0.###", CultureInfo.InvariantCulture)}\"" : ":", cell.Flag + cell.Conf.ToLowerInvariant()])),
        ("x.json", Json),
    ];

    [Fact]
    public void Every_format_encoding_line_ending_and_packing_gives_the_same_rows() =>
        Gen.Select(Tables, Gen.Int[0, Formats.Length - 1], Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 2]).Sample(
            (cells, format, crlf, encoding, packing) =>
            {
                var text = Formats[format].Write(cells);
                var bytes = Pack(Encode(crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text, encoding), packing);
                Assert.Equal(Sorted(cells.Select(cell => new ExtractRow($"A,{cell.Unit},{cell.Geo}", cell.YearText, cell.Value, cell.Flag.Length == 0 ? null : cell.Flag, cell.Conf.Length == 0 ? null : cell.Conf))), Sorted(Read(bytes, Formats[format].Name)));
            },
            iter: 1_000);

    private static List<ExtractRow> Read(byte[] bytes, string name)
    {
        using var content = DropContent.Open(new MemoryStream(bytes), bytes.Length, DropLimits.Default);
        using var reader = ExtractReaders.Open(DropKinds.Detect(content, name), content);
        return ExtractRow.ReadAll(reader);
    }

    private static IEnumerable<ExtractRow> Sorted(IEnumerable<ExtractRow> rows) => rows.OrderBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Period, StringComparer.Ordinal);

    private static byte[] Encode(string text, int encoding) => encoding switch
    {
        0 => Encoding.UTF8.GetBytes(text),
        1 => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        2 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        _ => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
    };

    private static byte[] Pack(byte[] bytes, int packing)
    {
        using var packed = new MemoryStream();
        if (packing == 0)
        {
            return bytes;
        }

        if (packing == 1)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(bytes);
        }
        else
        {
            using var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
            using var entry = archive.CreateEntry("x").Open();
            entry.Write(bytes);
        }

        return packed.ToArray();
    }

    private static string Tsv(List<Cell> cells, string first, string prefix, bool oldestFirst)
    {
        var years = cells.Select(cell => cell.Year).Distinct().OrderBy(year => oldestFirst ? year : -year).ToList();
        var text = new StringBuilder(first + string.Concat(years.Select(year => FormattableString.Invariant($"\t{year} "))) + "\n");
        foreach (var row in cells.GroupBy(cell => (cell.Unit, cell.Geo)))
        {
            text.Append(prefix).Append(row.Key.Unit).Append(',').Append(row.Key.Geo);
            foreach (var year in years)
            {
                text.Append('\t').Append(row.FirstOrDefault(cell => cell.Year == year)?.TsvText ?? ": ");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Transposed(List<Cell> cells)
    {
        var geos = cells.Select(cell => cell.Geo).Distinct().ToList();
        var text = new StringBuilder("unit,time\\geo" + string.Concat(geos.Select(geo => $"\t{geo} ")) + "\n");
        foreach (var row in cells.GroupBy(cell => (cell.Unit, cell.YearText)))
        {
            text.Append(row.Key.Unit).Append(',').Append(row.Key.YearText);
            foreach (var geo in geos)
            {
                text.Append('\t').Append(row.FirstOrDefault(cell => cell.Geo == geo)?.TsvText ?? ": ");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Csv(List<Cell> cells, char separator, string header, Func<Cell, string[]> fields) =>
        header + "\n" + string.Concat(cells.Select(cell => string.Join(separator, fields(cell)) + "\n"));

    private static string Json(List<Cell> cells)
    {
        string[] units = ["NR", "PC"];
        int[] years = [2018, 2019, 2020, 2021];
        int At(Cell cell) => (((Array.IndexOf(units, cell.Unit) * Geos.Length) + Array.IndexOf(Geos, cell.Geo)) * years.Length) + cell.Year - 2018;
        var values = cells.Where(cell => cell.Value is not null).Select(cell => FormattableString.Invariant($"\"{At(cell)}\":{cell.Value}"));
        var statuses = cells.Where(cell => cell.Flag.Length + cell.Conf.Length > 0).Select(cell => FormattableString.Invariant($"\"{At(cell)}\":\"{cell.Flag}{(cell.Conf.Length > 0 ? "|" : "")}{cell.Conf}\""));
        return "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"unit\",\"geo\",\"time\"],\"size\":[2," + Geos.Length.ToString(CultureInfo.InvariantCulture) + ",4],"
            + "\"value\":{" + string.Join(',', values) + "},\"status\":{" + string.Join(',', statuses) + "},\n\"dimension\":{\"unit\":" + Index(units) + ",\"geo\":" + Index(Geos)
            + ",\"time\":" + Index(years.Select(year => year.ToString(CultureInfo.InvariantCulture))) + "}}";

        static string Index(IEnumerable<string> codes) => "{\"category\":{\"index\":[" + string.Join(',', codes.Select(code => $"\"{code}\"")) + "]}}";
    }

    private sealed record Cell(string Unit, string Geo, int Year, double? Value, string Flag, string Conf)
    {
        public string YearText => Year.ToString(CultureInfo.InvariantCulture);

        public string ValueText => Value?.ToString(CultureInfo.InvariantCulture) ?? "";

        public string TsvText => $"{(Value is null ? ":" : ValueText)} {Flag}{(Conf.Length > 0 ? "@" + Conf : "")}";
    }
}
