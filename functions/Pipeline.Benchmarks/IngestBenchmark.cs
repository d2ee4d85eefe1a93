using BenchmarkDotNet.Attributes;
using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Lake;

namespace Factsheets.Benchmarks;

/// <summary>The hot path: a packed bulk TSV of 200,000 rows x 14 periods, parsed alone and to a lake file.</summary>
[MemoryDiagnoser]
public class IngestBenchmark
{
    private byte[] _packed = [];

    [GlobalSetup]
    public void Setup() => _packed = BulkTsv.Gzip(200_000);

    [Benchmark]
    public long Parse()
    {
        using var content = DropContent.Open(new MemoryStream(_packed), _packed.Length, DropLimits.Default);
        using var reader = new EurostatTsvReader(content);
        while (reader.ReadSeries())
        {
            // Reading is what is measured.
        }

        return reader.Counts.Values;
    }

    [Benchmark]
    public async Task<long> ParseAndWrite()
    {
        await using var content = DropContent.Open(new MemoryStream(_packed), _packed.Length, DropLimits.Default);
        using var reader = new EurostatTsvReader(content);
        await using var writer = await LakeWriter.StartAsync(reader, new MemoryStream(), new Dictionary<string, string>(), withTexts: false, CancellationToken.None);
        while (reader.ReadSeries())
        {
            await writer.AddSeriesAsync(CancellationToken.None);
        }

        await writer.CompleteAsync(CancellationToken.None);
        return writer.Rows;
    }
}
