using CsCheck;
using Factsheets.Drops;
using Factsheets.Refresh;

namespace Factsheets.Tests.Refresh;

public sealed class DueRuleTests
{
    private static readonly DateOnly Day = new(2026, 9, 25);
    private static readonly DateTimeOffset Noon = new(2026, 9, 25, 12, 15, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_never_downloaded_is_due()
    {
        Assert.Equal(new DatasetDue("abc", DueStatus.Due, Brussels(25, 11)), DueRule.Decide("abc", Toc(Day), latest: null, isDropThere: false, force: false, Noon));
    }

    [Theory]
    [InlineData(24, DueStatus.Due)]
    [InlineData(25, DueStatus.Unchanged)]
    [InlineData(26, DueStatus.Unchanged)]
    public void What_has_a_later_update_is_due_and_nothing_else(int day, DueStatus expected)
    {
        Assert.Equal(expected, DueRule.Decide("abc", Toc(Day), Provenance(Brussels(day, 11)), isDropThere: true, force: false, Noon).Status);
    }

    [Fact]
    public void A_second_update_of_the_same_day_is_not_missed()
    {
        // Downloaded at noon; the catalogue shows the same day, but the release of 23:00 may have come since.
        var tomorrow = DueRule.Decide("abc", Toc(Day), Provenance(Brussels(25, 11)), isDropThere: true, force: false, Noon.AddDays(1));
        Assert.Equal(new DatasetDue("abc", DueStatus.Due, Brussels(25, 23)), tomorrow);

        var confirmed = Provenance(Brussels(25, 11)) with { ConfirmedUpdate = Brussels(25, 23) };
        Assert.Equal(DueStatus.Unchanged, DueRule.Decide("abc", Toc(Day), confirmed, isDropThere: true, force: false, Noon.AddDays(2)).Status);
    }

    [Fact]
    public void What_is_unchanged_is_due_when_its_drop_is_gone_or_it_is_forced()
    {
        Assert.Equal(DueStatus.Due, DueRule.Decide("abc", Toc(Day), Provenance(Brussels(25, 11)), isDropThere: false, force: false, Noon).Status);
        Assert.Equal(DueStatus.Due, DueRule.Decide("abc", Toc(Day), Provenance(Brussels(25, 11)), isDropThere: true, force: true, Noon).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_catalogue_does_not_list_is_gone_and_what_it_does_not_date_is_undated(bool force)
    {
        Assert.Equal(DueStatus.Gone, DueRule.Decide("other", Toc(Day), latest: null, isDropThere: false, force, Noon).Status);
        Assert.Equal(DueStatus.Undated, DueRule.Decide("abc", Toc(null), latest: null, isDropThere: false, force, Noon).Status);
    }

    [Fact]
    public void After_a_download_nothing_is_due_until_the_next_release() =>
        Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[0, 20]).Sample((seconds, days) =>
        {
            var now = new DateTimeOffset(Day, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(seconds);
            var first = DueRule.Decide("abc", Toc(Day.AddDays(-days)), latest: null, isDropThere: false, force: false, now);
            return DueRule.Decide("abc", Toc(Day.AddDays(-days)), Provenance(first.LastUpdate!.Value), isDropThere: true, force: false, now).Status == DueStatus.Unchanged;
        });

    [Fact]
    public void Summer_and_winter_time_are_those_of_Brussels()
    {
        Assert.Equal(TimeSpan.FromHours(2), ReleaseTime.Of(new DateOnly(2026, 7, 1), Noon).Offset);
        Assert.Equal(TimeSpan.FromHours(1), ReleaseTime.Of(new DateOnly(2026, 1, 15), Noon).Offset);
        Assert.Equal(new DateOnly(2026, 9, 26), ReleaseTime.DayOf(new DateTimeOffset(2026, 9, 25, 22, 30, 0, TimeSpan.Zero)));
    }

    private static DateTimeOffset Brussels(int day, int hour) => new(2026, 9, day, hour, 0, 0, TimeSpan.FromHours(2));

    private static TableOfContents Toc(DateOnly? day) => new([new TocEntry("ABC", 1, "abc", "dataset", day, null, null, null)]);

    private static DropProvenance Provenance(DateTimeOffset lastUpdate) => new("https://example.org", lastUpdate, lastUpdate, "00", "drops/abc");
}
