using System.IO.Compression;
using System.Text;
using CsCheck;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Tests.Extracts;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Drops;

public sealed class DropCheckTests
{
    private const string Tsv = "freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \r\nA,NR,FR\t1.5 bp\t: @C\r\nA,NR,ES\t: \t-2 \r\nA,PC,ES\t0 u\t12345678901234567 p@N\r\n";
    private const string Csv = "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\nESTAT:ABC(1.0),25/09/26 23:00:00,A,\"N,R\",FR,2020,1.5,bp,\r\nESTAT:ABC(1.0),25/09/26 23:00:00,A,NR,ES,2020-Q1,,,C\r\n";
    private const string Json = """{ "version": "2.0", "class": "dataset", "updated": "2024-11-18T11:00:00+0100", "extension": { "id": "ABC" }, "id": ["freq", "geo", "time"], "size": [1, 2, 2], "value": { "0": 1, "3": -2.5e3 }, "status": { "1": "p", "2": "|C" }, "dimension": { "freq": { "category": { "label": { "A": "Annual" } } }, "geo": { "category": { "index": { "FR": 0, "ES": 1 } } }, "time": { "category": { "index": ["2020", "2021"] } } } }""";
    private const string Csv2 = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,Time frequency,geo,Place,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag\ndataflow,ESTAT:ABC(1.0),\"Title, long\",I,A,Annual,GR12,x,2020,,1.5,,bp,\ndataflow,ESTAT:ABC(1.0),Title,I,A,Annual,ES,x,2021,,KG,,,\n";
    private const string Explorer = "\"TIME\",\"GEO\",\"GEO_LABEL\",\"SEX\",\"Value\",\"Flag and Footnotes\"\n\"2008\",\"ES11\",\"Galicia\",\"Total\",\"1,060.2\",\"b\"\n\"2009\",\"ES11\",\"Galicia\",\"T\",\":\",\"u\"\n";
    private const string Sheet = "Title  [abc],,\nLast update,43895.33,\nUNIT,Thousand,\n,,\nNACE_R2,Manufacturing,Construction\nGEO/TIME,2018,2018\nES - Spain,1,2 b\nES11 - Galicia,:,4\nSpecial value:,,\n";
    private const string Transposed = "unit,time\\geo\tFR \tES \nNR,2020\t1 b\t: c\nNR,2019\t2 \t: \n";
    private const string Shapes = """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[8,50],[9,50],[9,51],[8,50]]]},"properties":{"NUTS_ID":"FR24","LEVL_CODE":2,"NAME_LATN":"x"}}],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}}}""";
    private const string Answer = "<?xml version=\"1.0\"?><S:Fault xmlns:S=\"s\"><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG</faultstring></S:Fault>";
    private const string Pieces = "{}[]\",:\\\t\n\r0123456789.-+eE |@pcCNT\0\u001F\uFEFFé😀";
    private static readonly string[] Names = ["abc.tsv", "abc.csv.gz", "abc.json", "x"];
    private static readonly byte[][] Valid =
    [
        .. new[] { Tsv, Csv, Json, Csv2, Explorer, Sheet, Transposed, Shapes, Answer }.Select(Encoding.UTF8.GetBytes),
        Pack(Tsv), Pack(Csv), Pack(Json), Zip(Tsv), Zip(Csv2), SheetReaderTests.Workbook(Sheet).ToArray(),
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv2)],
    ];

    /// <summary>Valid files with a few bytes changed, cut out or put in, or pieces of another valid file.</summary>
    private static readonly Gen<byte[]> Mutated = Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Int[0, 30], Gen.Byte, Gen.Int[0, Pieces.Length - 1]).Array[1, 4])
        .Select((file, changes) =>
        {
            var bytes = Valid[file].ToList();
            foreach (var (change, share, length, value, piece) in changes)
            {
                var at = (int)(share * bytes.Count);
                var count = Math.Min(length, bytes.Count - at);
                switch (change)
                {
                    case 0 when at < bytes.Count:
                        bytes[at] = value;
                        break;
                    case 1:
                        bytes.RemoveRange(at, count);
                        break;
                    case 2:
                        bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[piece..Math.Min(Pieces.Length, piece + 1)]));
                        break;
                    case 3:
                        bytes.InsertRange(at, [.. bytes.GetRange(at, count)]);
                        break;
                    default:
                        bytes.InsertRange(at, Valid[(file + 1) % Valid.Length].Skip(length * 7).Take(length));
                        break;
                }
            }

            return bytes.ToArray();
        });

    [Fact]
    public void A_file_is_described_without_a_store()
    {
        var check = Check("abc.tsv", Encoding.UTF8.GetBytes(Tsv));
        Assert.Equal((DropKind.EurostatTsv, "abc", 3L, 6L, 4L, 1L, 1L), (check.Kind, check.Dataset, check.Rows, check.Cells, check.Values, check.FlaggedWithoutValue, check.Missing));
        Assert.Null(check.Rejection);
        Assert.Equal("abc.tsv: EurostatTsv of data set abc, dimensions freq, unit, geo; 3 rows, 6 cells: 4 values, 1 flagged without a value, 1 bare missing; nothing wrong", check.ToString());
    }

    [Fact]
    public void Data_set_and_last_update_come_from_the_content_where_it_says_them()
    {
        Assert.Equal(("abc", DropKind.SdmxCsv, 26), Said(Check("other.csv", Encoding.UTF8.GetBytes(Csv))));
        Assert.Equal(("abc", DropKind.JsonStat, 24), Said(Check("other.json", Pack(Json))));

        static (string?, DropKind?, int?) Said(DropCheck check) => (check.Dataset, check.Kind, check.LastUpdate?.Year - 2000);
    }

    [Fact]
    public void A_file_of_missing_cells_only_holds_no_data() =>
        Assert.Equal("no_data", Check("abc.tsv", "geo\\time\t2020\nFR\t: \n"u8.ToArray()).Rejection?.Code);

    [Fact]
    public void What_is_wrong_stands_beside_what_could_be_read()
    {
        var check = Check("abc.tsv", "geo\\time\t2020\nFR\t1\nES\t1KG\n"u8.ToArray());
        Assert.Equal((DropKind.EurostatTsv, "abc", "bad_cell"), (check.Kind, check.Dataset, check.Rejection?.Code));
        Assert.Equal(1, check.Rows);
        Assert.Contains("would be rejected: bad_cell (line 3, field 2)", check.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_checked_without_an_accident() =>
        Gen.Select(Gen.OneOf(Gen.Byte.Array[0, 200], Gen.String[Gen.Char[Pieces], 0, 80].Select(Encoding.UTF8.GetBytes)), Gen.OneOf(Names))
            .Sample((bytes, name) => Check(name, bytes) is { } check && (check.Rejection is not null || check.Rows > 0), iter: 1_500);

    [Fact]
    public void Bytes_behind_the_start_of_an_archive_are_checked_without_an_accident() =>
        Gen.Select(Gen.Byte.Array[0, 100], Gen.OneOf(Names)).Sample((bytes, name) => Check(name, [0x1F, 0x8B, 8, .. bytes]).Rejection is not null, iter: 500);

    [Fact]
    public void Mutated_files_are_checked_without_an_accident() =>
        Gen.Select(Mutated, Gen.OneOf(Names)).Sample((bytes, name) => Check(name, bytes).Cells >= 0, iter: 2_500);

    [Fact]
    public async Task Mutated_files_are_ingested_or_rejected_and_the_lake_can_be_read() =>
        await Gen.Select(Mutated, Gen.OneOf(Names)).SampleAsync(
            async (bytes, name) =>
            {
                using var temporary = new TemporaryStore();
                await temporary.PutAsync(TestDrops.PathOf(name), bytes);
                var report = await temporary.Ingestion().IngestAsync([TestDrops.PathOf(name)], TemporaryStore.Token);
                Assert.Equal(1, report.Accepted.Count + report.Rejected.Count);
                foreach (var drop in report.Accepted.Where(drop => LakeTarget.Of(drop).IsDataset))
                {
                    Assert.NotEmpty(await temporary.LakeRowsAsync(drop.Dataset));
                }
            },
            iter: 80);

    private static DropCheck Check(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return DropCheck.Of(name, stream, DropLimits.Default);
    }

    [Fact]
    public void Every_unchanged_file_of_these_is_read_or_is_an_answer_of_the_service() =>
        Assert.All(Valid, bytes => Assert.True(Check("abc.x", bytes).Rejection is null or { Code: "extraction_too_big" }, Check("abc.x", bytes).ToString()));

    private static byte[] Zip(string text)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("abc").Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
