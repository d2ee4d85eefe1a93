using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class DictionaryPageTests
{
    /// <summary>Set to true, run once and set back to write the page anew.</summary>
    private const bool Regenerate = false;

    [Fact]
    public void The_page_in_docs_is_what_the_declarations_say()
    {
        var path = Path.Combine(Repository.Root, "docs", "data-dictionary.md");
        if (Regenerate)
        {
            File.WriteAllText(path, DictionaryPage.Write());
        }

        Assert.Equal(DictionaryPage.Write(), File.ReadAllText(path));
    }

    [Fact]
    public void The_switch_that_rewrites_the_page_is_off() => Assert.False(Regenerate);
}
