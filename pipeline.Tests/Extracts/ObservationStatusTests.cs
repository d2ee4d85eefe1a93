using CsCheck;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class ObservationStatusTests
{
    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("p", "", "p", null)]
    [InlineData("pb", "", "bp", null)]
    [InlineData("bdep", "", "bdep", null)]
    [InlineData("pp", "", "p", null)]
    [InlineData("c", "", null, "C")]
    [InlineData("cd", "", "d", "C")]
    [InlineData("bc", "", "b", "C")]
    [InlineData("b p", "", "bp", null)]
    [InlineData("p  c ", "", "p", "C")]
    [InlineData("z", "", "z", null)]
    [InlineData("", "C", null, "C")]
    [InlineData("p", "N", "p", "N")]
    [InlineData("c", "N", null, "N")]
    public void Flags_are_sorted_and_the_old_confidential_letter_becomes_a_confidentiality(string flags, string conf, string? expectedFlag, string? expectedConf)
    {
        Assert.True(ObservationStatus.TryParse(flags, conf, out var status));
        Assert.Equal(new ObservationStatus(expectedFlag, expectedConf), status);
        Assert.Equal(expectedFlag is null && expectedConf is null, status.IsNone);
    }

    [Theory]
    [InlineData("not available", "")]
    [InlineData("p 1", "")]
    [InlineData("1", "")]
    [InlineData("p", "C C")]
    [InlineData("é", "")]
    [InlineData("", "|")]
    public void Anything_but_letters_is_refused(string flags, string conf) => Assert.False(ObservationStatus.TryParse(flags, conf, out _));

    [Fact]
    public void The_order_of_the_letters_does_not_matter() =>
        Gen.Char["bcdefnpsuz"].Array[0, 6].SelectMany(letters => Gen.Shuffle(letters).Select(shuffled => (letters, shuffled))).Sample((letters, shuffled) =>
            ObservationStatus.TryParse(letters, "", out var a) && ObservationStatus.TryParse(shuffled, "", out var b) && a == b);
}
