using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class FlagWordsTests
{
    [Theory]
    [InlineData("d", "definition differs")]
    [InlineData("be", "break in series, estimated by the source")]
    [InlineData("q", "flag q")]
    public void Flags_are_said_in_words_and_an_unknown_letter_stays(string flags, string words) => Assert.Equal(words, FlagWords.Of(flags));
}
