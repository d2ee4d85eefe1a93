using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class PageTextTests
{
    [Fact]
    public void Letters_are_written_as_letters_and_markup_stays_encoded() =>
        Assert.Equal("Île &amp; &lt;b&gt; &#x22;&#xA0;😀\n", PageText.Finish("&#xCE;le &amp; &lt;b&gt; &#x22;&#xA0;&#x1F600;\r\n"));

    [Theory]
    [InlineData("&#x202E;")]
    [InlineData("&#x2066;")]
    [InlineData("&#x200F;")]
    [InlineData("&#x0;")]
    [InlineData("&#xD800;")]
    public void Direction_controls_and_invalid_characters_become_a_visible_sign(string entity) =>
        Assert.Equal("a\uFFFDb", PageText.Finish($"a{entity}b"));

    [Fact]
    public void Text_that_looks_like_an_entity_stays_text() => Assert.Equal("&amp;#x202E;", PageText.Finish("&amp;#x202E;"));

    [Fact]
    public void Text_in_a_style_sheet_cannot_leave_its_string() =>
        Assert.Equal("\"a\\22 \\3B \\7D \\3C \\2F style\\E9 \\FFFD \"", CssText.Quoted("a\";}</styleé\u202E"));

    [Theory]
    [InlineData("https://ec.europa.eu/eurostat", "https://ec.europa.eu/eurostat")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//host/path", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_become_links(string? address, string? link) => Assert.Equal(link, WebLink.Of(address));
}
