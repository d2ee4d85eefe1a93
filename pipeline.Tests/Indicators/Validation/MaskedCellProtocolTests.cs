using System.IO.Compression;
using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;
using Factsheets.Extracts;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;

namespace Factsheets.Tests.Indicators.Validation;

public sealed class MaskedCellProtocolTests
{
    [Fact]
    public void On_five_countries_the_estimates_are_as_good_as_the_method_asks()
    {
        var scores = new MaskedCellProtocol(Sources(), ReportingRegionTable.Default, new AgglomerationThresholds()).Run(progress: null, TestContext.Current.CancellationToken);

        var realistic = scores.Single(score => score.Mask == MaskKind.Realistic && score.Year is null);
        Assert.InRange(realistic.Cells, 1000, 2000);
        Assert.InRange(realistic.Wape!.Value, 0, 0.15);
        Assert.InRange(realistic.RelevantAgglomerations.Precision!.Value, 0.75, 1);
        Assert.InRange(realistic.RelevantAgglomerations.Recall!.Value, 0.80, 1);
        Assert.Equal(0, realistic.Certain.Wrong);
        Assert.InRange(realistic.InsideBoundsPct!.Value, 98.5, 100);
        Assert.InRange(realistic.AdditivityGapPersons, 0, 1);
        Assert.True(realistic.Wape <= 0.5 * realistic.WapeNationalShares, $"{realistic.Wape} against {realistic.WapeNationalShares}");
        Assert.Equal(Enumerable.Range(2008, 8), scores.Where(score => score.Mask == MaskKind.Random).Select(score => score.Year).OfType<int>());
    }

    private static EmploymentSources Sources()
    {
        const string Regional = "eurostat/sbs_r_nuts06_r2.excerpt-ES-IT-NO-PL-SE.tsv.gz";
        var sources = SourceCatalogue.Default.Entries
            .Where(entry => entry.Dataset is "sbs_r_nuts06_r2" or "sbs_na_sca_r2")
            .Select(entry => Read(entry, entry.Dataset == "sbs_r_nuts06_r2" ? Regional : "eurostat/sbs_na_sca_r2.tsv.gz"));
        return new EmploymentSources(sources.ToLookup(source => source.Entry.Role), []);
    }

    private static EmploymentSource Read(CatalogueEntry entry, string path)
    {
        using var members = new GZipStream(File.OpenRead(Corpus.Corpus.PathOf(path)), CompressionMode.Decompress);
        using var cells = new GZipStream(File.OpenRead(Corpus.Corpus.PathOf(path)), CompressionMode.Decompress);
        return SourceFilter.Read(entry, new EurostatTsvReader(members), new EurostatTsvReader(cells)).Source!;
    }
}
