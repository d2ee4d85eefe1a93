using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

public sealed class StorePathTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("drops/eurostat/sbs_r_nuts06_r2.tsv.gz")]
    [InlineData("outputs/editions/2018-0123456789ab/countries/FR/..x/a...b")]
    [InlineData(".hidden/x")]
    public void A_path_inside_a_store_is_given_back(string path) => Assert.Equal(path, StorePath.Check(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/..")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\..\\b")]
    [InlineData("C:/x")]
    [InlineData("a\0b")]
    public void A_path_that_could_leave_the_store_is_refused(string? path) => Assert.ThrowsAny<ArgumentException>(() => StorePath.Check(path!));
}
