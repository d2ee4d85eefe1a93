using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class CodeListTests
{
    [Fact]
    public void Codes_are_numbered_at_their_first_appearance_and_upper_and_lower_case_differ()
    {
        var codes = new CodeList();
        Assert.Equal([0, 1, 0, 2], new[] { "FR", "ES", "FR", "fr" }.Select(code => codes.Intern(code)));
        Assert.Equal((3, "ES"), (codes.Count, codes[1]));
    }

    [Theory]
    [InlineData("A\u001FB")]
    [InlineData("F\uFFFD")]
    public void A_code_with_a_sign_that_no_code_has_is_rejected(string code)
    {
        // The separator of key texts is a control character: two keys could look the same.
        var error = Assert.Throws<DropRejectedException>(() => new CodeList().Intern(code));
        Assert.Equal("bad_code", error.Rejection.Code);
    }
}
