using CsCheck;
using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class DropOrderTests
{
    [Fact]
    public void Drops_are_ordered_by_last_update_then_complete_first_then_hash() =>
        Assert.Equal(
            ["none", "old-complete", "old-partial", "new-a", "new-b"],
            DropOrder.Sort([
                Make("new-b", 2024, isComplete: false), Make("new-a", 2024, isComplete: false), Make("none", null, isComplete: false),
                Make("old-partial", 2020, isComplete: false), Make("old-complete", 2020, isComplete: true)]).Select(drop => drop.Sha256));

    [Fact]
    public void Moments_are_compared_and_not_their_texts()
    {
        var (early, late) = (Make("b", 2024, isComplete: false), Make("a", 2024, isComplete: false));
        early = early with { LastUpdate = new DateTimeOffset(2024, 1, 1, 11, 0, 0, TimeSpan.FromHours(2)) };
        late = late with { LastUpdate = new DateTimeOffset(2024, 1, 1, 10, 0, 0, TimeSpan.Zero) };
        Assert.Equal([early, late], DropOrder.Sort([late, early]));
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 9]).Select((year, isComplete, hash) => Make(FormattableString.Invariant($"{hash}"), year == 0 ? null : 2020 + year, isComplete))
            .Array[0, 8].Select(drops => drops.DistinctBy(drop => (drop.LastUpdate, drop.IsComplete, drop.Sha256)).ToArray())
            .SelectMany(drops => Gen.Shuffle(drops).Select(shuffled => (drops, shuffled)))
            .Sample((drops, shuffled) => DropOrder.Sort(drops).SequenceEqual(DropOrder.Sort(shuffled)));

    [Fact]
    public void Only_the_latest_complete_drop_and_what_comes_after_it_count()
    {
        Drop[] sorted = [Make("a", 2020, false), Make("b", 2021, true), Make("c", 2022, false), Make("d", 2023, true), Make("e", 2024, false)];
        Assert.Equal(["d", "e"], DropOrder.Effective(sorted).Select(drop => drop.Sha256));
        Assert.Equal(["a"], DropOrder.Effective(sorted[..1]).Select(drop => drop.Sha256));
        Assert.Empty(DropOrder.Effective([]));
    }

    private static Drop Make(string hash, int? year, bool isComplete) =>
        new($"drops/{hash}", 1, hash, DropKind.EurostatTsv, "x", year is { } y ? new DateTimeOffset(y, 1, 1, 0, 0, 0, TimeSpan.Zero) : null, isComplete);
}
