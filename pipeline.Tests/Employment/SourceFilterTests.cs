using System.Text;
using Factsheets.Employment;
using Factsheets.Extracts;

namespace Factsheets.Tests.Employment;

public sealed class SourceFilterTests
{
    private const string Tsv = "freq,unit,sex,nace_r2,geo\\TIME_PERIOD\t2019 \t2020 \r\nA,THS,T,C10,AT\t1.5 \t: @C\r\nA,THS,F,C10,AT\t0.5 \t0.6 \r\nA,PC,T,C10,AT\t3 \t4 b\r\n";

    [Fact]
    public void The_filter_takes_one_member_a_dimension_and_turns_units_to_persons()
    {
        var (source, refusal) = Read(Entry(("unit", ["THS_PER", "THS"]), ("sex", ["T"])));

        Assert.Null(refusal);
        Assert.Equal(new EmploymentCell(1500, null, null), source!.Cell("AT", "C10", 2019));
        Assert.True(source.Cell("AT", "C10", 2020).IsConfidential);
        Assert.Equal([2019], source.Years);
    }

    [Fact]
    public void A_dimension_with_several_members_and_no_filter_refuses_the_source_and_lists_them()
    {
        var (source, refusal) = Read(Entry(("unit", ["THS"])));

        Assert.Null(source);
        Assert.Contains("'sex'", refusal, StringComparison.Ordinal);
        Assert.Contains("F, T", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_none_of_whose_codes_occurs_refuses_the_source()
    {
        var (_, refusal) = Read(Entry(("unit", ["NR"]), ("sex", ["T"])));

        Assert.Contains("PC, THS", refusal, StringComparison.Ordinal);
        Assert.Contains("NR", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_on_a_dimension_that_the_data_set_lacks_is_passed_over()
    {
        var (source, _) = Read(Entry(("unit", ["THS"]), ("sex", ["T"]), ("age", ["Y_GE15"])));

        Assert.NotNull(source);
    }

    [Fact]
    public void Old_activities_are_refused_because_their_dimension_has_another_name()
    {
        var (_, refusal) = SourceFilter.Read(
            TestSources.Entry("sbs_r_3f_my"),
            Reader("nace_r1,geo\\time\t2004 \nDA,CZ\t12 \n"),
            Reader("nace_r1,geo\\time\t2004 \nDA,CZ\t12 \n"));

        Assert.Contains("nace_r2", refusal, StringComparison.Ordinal);
    }

    private static (EmploymentSource? Source, string? Refusal) Read(CatalogueEntry entry) => SourceFilter.Read(entry, Reader(Tsv), Reader(Tsv));

    private static EurostatTsvReader Reader(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static CatalogueEntry Entry(params (string Dimension, string[] Codes)[] filter) => TestSources.Entry("x") with
    {
        PersonsPerUnit = 1000,
        Filter = filter.ToDictionary(pair => pair.Dimension, pair => (IReadOnlyList<string>)pair.Codes),
    };
}
