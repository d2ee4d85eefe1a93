using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Maps;

public sealed class MapSentencesTests
{
    [Theory]
    [InlineData("A has none", 0)]
    [InlineData("A has three", 3)]
    [InlineData("No region has any", 0, 0)]
    [InlineData("Every region has two", 2, 2)]
    [InlineData("A has the most, five; the other has two", 5, 2)]
    [InlineData("A has the most, five; one has none", 5, 0)]
    [InlineData("A and B have the most, five each; two have none", 5, 5, 0, 0)]
    [InlineData("A has the most, 13; the others have at least two", 13, 2, 3)]
    [InlineData("Four regions have the most, one each; one has none", 1, 1, 1, 1, 0)]
    public void The_title_says_who_has_the_most_and_what_the_others_have(string expected, params int[] values) =>
        Assert.Equal(expected, MapSentences.Title(Map([.. values.Select(value => (int?)value)])));

    [Fact]
    public void Without_data_the_title_says_so() => Assert.Equal("No region has data", MapSentences.Title(Map([null, null])));

    [Fact]
    public void The_description_counts_the_regions_without_data() =>
        Assert.Equal(
            "Map of Spain with three regions. A has the most, two; the other has one. One region has no data. All values are in the table below the map.",
            MapSentences.Description(Map([2, 1, null]), "Spain"));

    [Fact]
    public void What_is_drawn_differently_is_said()
    {
        var map = Map([1, 1, 1, 1]);
        var (inset, lost) = (map.Regions[0] with { Drawing = RegionDrawing.Inset }, map.Regions[1] with { Drawing = RegionDrawing.NotDrawn });
        Assert.Null(MapSentences.Drawing(map));
        Assert.Equal("The region in a box is drawn to its own scale.", MapSentences.Drawing(map with { Regions = [inset] }));
        Assert.Equal(
            "The regions in boxes are drawn each to its own scale. B is not drawn: the boundaries changed since, the table has the values.",
            MapSentences.Drawing(map with { Regions = [inset, inset, lost] }));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(8, 4)]
    [InlineData(9, 5)]
    [InlineData(40, 5)]
    public void Values_fall_into_the_class_whose_bound_they_reach(int value, int expected) => Assert.Equal(expected, Map([1]).ClassOf(value));

    private static RegionMap Map(int?[] values) => new()
    {
        Counts = "things",
        ClassBounds = [1, 3, 4, 6, 9],
        OutlineSource = "",
        OutlineNutsVersion = 2021,
        Regions = [.. values.Select((value, i) => new MappedRegion($"R{i}", ((char)('A' + i)).ToString(), value, value is null ? "no data" : null, RegionDrawing.Outline, []))],
    };
}
