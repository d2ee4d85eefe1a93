using Factsheets.Outputs.Changes;

namespace Factsheets.Tests.Outputs.Changes;

public sealed class ChangeSentencesTests
{
    [Theory]
    [InlineData(ChangeKind.New, 2.0, 3.0, null, null, "LQ\u00A02.00 · 3.0\u00A0%")]
    [InlineData(ChangeKind.Gone, null, null, 1.8, 2.0, "LQ\u00A01.80 · 2.0\u00A0% before")]
    [InlineData(ChangeKind.New, null, null, null, null, "figure withheld")]
    public void Values_are_those_of_the_edition_that_has_them_or_are_said_to_be_withheld(ChangeKind change, double? now, double? share, double? before, double? shareBefore, string expected) =>
        Assert.Equal(expected, ChangeSentences.Values(new AgglomerationChange("ES", ActivityKind.Sector, "ES11", "Galicia", "C10", "Food", change, now, share, before, shareBefore, [])));
}
