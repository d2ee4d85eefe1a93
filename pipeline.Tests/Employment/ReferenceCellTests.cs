using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class ReferenceCellTests
{
    [Fact]
    public void Below_90_percent_published_there_is_no_reference()
    {
        Assert.Null(new ReferenceCell(89.9, 10.1, 0).Persons);
        Assert.Equal(CellStatus.Missing, new ReferenceCell(50, 0, 50).Status);
    }

    [Fact]
    public void From_90_percent_on_published_and_estimated_add_up_and_hidden_does_not()
    {
        var cell = new ReferenceCell(90, 4, 6);

        Assert.Equal((94.0, 90.0, CellStatus.Estimated), (cell.Persons, cell.CoveragePct, cell.Status));
    }

    [Fact]
    public void Nothing_at_all_is_missing_and_not_zero()
    {
        Assert.Null(new ReferenceCell(0, 0, 0).Persons);
    }
}
