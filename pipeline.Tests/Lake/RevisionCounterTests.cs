using CsCheck;
using Factsheets.Extracts;
using Factsheets.Lake;
using Factsheets.Tests.Extracts;

namespace Factsheets.Tests.Lake;

public sealed class RevisionCounterTests
{
    private static readonly Gen<Dictionary<(string Geo, int Year), string>> States =
        Gen.Select(Gen.OneOf("FR", "ES", "IT", "PT"), Gen.Int[2018, 2022], Gen.OneOf("1,,", "2,,", ",,C", "1,p,", ",p,"))
            .Array[0, 25].Select(cells => cells.GroupBy(cell => (cell.Item1, cell.Item2)).ToDictionary(group => group.Key, group => group.Last().Item3));

    [Fact]
    public void The_counts_are_those_of_a_comparison_cell_by_cell() =>
        Gen.Select(States, States).Sample((before, after) =>
        {
            var expected = new Revision(
                after.Keys.Except(before.Keys).Count(),
                before.Keys.Except(after.Keys).Count(),
                after.Count(cell => before.TryGetValue(cell.Key, out var was) && was != cell.Value));
            return Count(before, after) == expected;
        });

    [Fact]
    public void The_first_state_adds_all_its_cells()
    {
        var counter = new RevisionCounter(null);
        using var after = Open(new() { [("FR", 2020)] = "1,,", [("FR", 2021)] = ",,C" });
        while (after.ReadSeries())
        {
            counter.Add(after, after.KeyText());
        }

        Assert.Equal(new Revision(2, 0, 0), counter.Count(null));
        Assert.False(counter.Count(null).IsNone);
    }

    [Fact]
    public void The_same_state_differs_in_nothing() =>
        States.Sample(state => Count(state, state).IsNone);

    private static Revision Count(Dictionary<(string Geo, int Year), string> before, Dictionary<(string Geo, int Year), string> after)
    {
        using var first = Open(before);
        var counter = new RevisionCounter(first);
        using var reader = Open(after);
        while (reader.ReadSeries())
        {
            counter.Add(reader, reader.KeyText());
        }

        using var second = Open(before);
        return counter.Count(second);
    }

    private static SdmxCsvReader Open(Dictionary<(string Geo, int Year), string> cells) =>
        new(ExtractRow.Bytes("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
            + string.Concat(cells.GroupBy(cell => cell.Key.Geo).SelectMany(group => group).Select(cell => FormattableString.Invariant($"{cell.Key.Geo},{cell.Key.Year},{cell.Value}\n")))));
}
