using System.Text.RegularExpressions;
using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed partial class RejectionTests
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

    [Fact]
    public void The_page_of_the_rejections_lists_exactly_the_codes_of_the_library()
    {
        var library = Path.Combine(Repository.Root, "functions", "Pipeline");
        var inCode = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(library, file).StartsWith("obj", StringComparison.Ordinal))
            .SelectMany(file => CodeInCode().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rejections.md"));
        var onPage = page[page.IndexOf("\n| code |", StringComparison.Ordinal)..].Split('\n').Skip(3).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => CodeOnPage().Matches(line.Split('|')[1])).Select(match => match.Groups["code"].Value).ToList();
        Assert.True(inCode.Count > 30);
        Assert.Distinct(onPage);
        Assert.Equal(inCode, onPage.Order(StringComparer.Ordinal));
    }

    /// <summary>A code of a rejection is written where the rejection is made: the first argument of <c>Rejection</c> or <c>Reject</c>.</summary>
    [GeneratedRegex(@"\b(Rejection(\s+\w+\s*=>\s*new)?|Reject)\(\s*""(?<code>[a-z0-9_]+)""")]
    private static partial Regex CodeInCode();

    [GeneratedRegex("`(?<code>[a-z0-9_]+)`")]
    private static partial Regex CodeOnPage();
}
