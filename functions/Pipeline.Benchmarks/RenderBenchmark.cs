using BenchmarkDotNet.Attributes;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Index;
using Factsheets.Outputs.Word;

namespace Factsheets.Benchmarks;

/// <summary>The pages of 56 countries and their index, and their Word documents, made one after the other. Bound: 10 s on two cores.</summary>
[MemoryDiagnoser]
public class RenderBenchmark
{
    private const int Countries = 56;
    private IReadOnlyList<CountryFactsheet> _sheets = [];

    [GlobalSetup]
    public void Setup() => _sheets = GeneratedFactsheets.Of(Countries);

    [Benchmark]
    public async Task<long> Render()
    {
        var length = 0L;
        foreach (var sheet in _sheets)
        {
            length += (await FactsheetRenderer.RenderAsync(sheet)).Length;
        }

        return length + (await IndexRenderer.RenderAsync(EditionIndex.Of("2021-0123456789ab", "0", _sheets.Select(IndexCountry.Of)))).Length;
    }

    [Benchmark]
    public async Task<long> Documents()
    {
        var length = 0L;
        foreach (var sheet in _sheets)
        {
            length += (await WordRenderer.RenderAsync(sheet)).Length;
        }

        return length;
    }
}
