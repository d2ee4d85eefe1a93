using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class DictionaryPageTests
{
    /// <summary>Writes the page anew where the environment asks for it: a switch that cannot be checked in on.</summary>
    private static bool Regenerate => Environment.GetEnvironmentVariable("FACTSHEETS_REGENERATE") == "1";

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
}
