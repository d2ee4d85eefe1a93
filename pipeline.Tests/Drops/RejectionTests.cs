using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class RejectionTests
{
    [Fact]
    public void The_error_in_one_line_names_code_place_what_stands_there_and_what_should()
    {
        Assert.Equal("bad_cell (line 3, field 2): No value. Found: 'x'. Expected: a number.", new Rejection("bad_cell", "No value.", 3, 2, "x", "a number").ToString());
        Assert.Equal("bad_cell (line 3): No value.", new Rejection("bad_cell", "No value.", 3).ToString());
        Assert.Equal("bad_cell: No value.", new Rejection("bad_cell", "No value.").ToString());
    }

    [Fact]
    public void An_excerpt_is_short()
    {
        Assert.Equal(new string('x', 80), Rejection.Excerpt(new string('x', 80)));
        Assert.Equal(new string('x', 80) + "…", Rejection.Excerpt(new string('x', 81)));
    }
}
