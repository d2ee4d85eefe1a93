using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class UniverseTextTests
{
    [Theory]
    [InlineData("B C D", "B-D")]
    [InlineData("B C", "B, C")]
    [InlineData("B C D F S95", "B-D, F and S95")]
    [InlineData("S95", "S95")]
    public void Neighbouring_sections_become_a_range(string codes, string expected)
    {
        Assert.Equal(expected, UniverseText.Of(codes.Split(' ')));
    }
}
