using BenchmarkDotNet.Attributes;
using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Registry;

namespace Factsheets.Benchmarks;

/// <summary>Placing 100,000 organisations of five countries by city: names as they are, with postcodes, cut and misspelt.</summary>
[MemoryDiagnoser]
public class PlacingBenchmark
{
    private const int Rows = 100_000;
    private static readonly string[] Countries = ["FR", "DE", "IT", "EL", "BG"];
    private List<ClusterRecord> _records = [];

    [GlobalSetup]
    public void Setup()
    {
        var names = Countries.ToDictionary(country => country, country => Gazetteer.Of(country).MainNames.Order(StringComparer.Ordinal).ToList());
        _records = [.. Enumerable.Range(0, Rows).Select(i => Record(Countries[i % Countries.Length], i, names[Countries[i % Countries.Length]]))];
    }

    [Benchmark]
    public int Place()
    {
        var placer = new ClusterPlacer(ReportingRegionTable.Default, HandPlacements.None, municipalities: null);
        return _records.Count(record => placer.Place(record).RegionCode is not null);
    }

    private static ClusterRecord Record(string country, int i, List<string> names)
    {
        var name = names[(int)((long)i * 7919 % names.Count)];
        var city = (i % 10) switch
        {
            0 => $"{10_000 + (i % 80_000)} {name}",
            1 => name + "xq",
            2 => name + " Nord",
            _ => name,
        };
        return new ClusterRecord(country, $"Cluster {i}", city, null, EcosystemSet.None, false, null, null, null, null, null, null, null, null, null, null);
    }
}
