using System.Globalization;
using System.Text;
using Factsheets.Drops;

namespace Factsheets.Tests.Corpus;

/// <summary>
/// What becomes of every file of the corpus: <c>Golden/corpus.csv</c>. The columns <c>said_…</c> are the independent figures:
/// those that the corpus itself states (its SOURCES.md, made by another program); they hold for the files that are read. They are written by hand and kept when
/// the table is written anew; the columns before them are ours.
/// </summary>
public sealed class CorpusTableTests
{
    private const string Header = "file,kind,dataset,rows,cells,values,texts,flagged,code,said_rows,said_cells,said_values";
    private const int OurColumns = 9;
    private static readonly string Golden = Path.Combine(Repository.Root, "pipeline.Tests", "Golden", "corpus.csv");

    [Fact]
    public void Every_file_is_what_the_table_says()
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Corpus.PathOf("clients/footer.xml")))!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => file.Contains('/', StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var said = File.Exists(Golden) ? File.ReadLines(Golden).Skip(1).ToDictionary(line => Fields(line)[0], line => string.Join(',', Fields(line)[OurColumns..]), StringComparer.Ordinal) : [];
        var table = new StringBuilder(Header).Append('\n');
        foreach (var file in files)
        {
            table.Append(Ours(folder, file)).Append(',').Append(said.GetValueOrDefault(file, ",,")).Append('\n');
        }

        if (Environment.GetEnvironmentVariable("FACTSHEETS_REGENERATE") == "1")
        {
            File.WriteAllText(Golden, table.ToString());
        }

        Assert.Equal(File.ReadAllText(Golden).ReplaceLineEndings("\n").Split('\n'), table.ToString().Split('\n'));
    }

    [Fact]
    public void The_counts_are_those_that_the_corpus_states()
    {
        var stated = 0;
        foreach (var line in File.ReadLines(Golden).Skip(1))
        {
            var fields = Fields(line);
            for (var i = 0; i < 3; i++)
            {
                if (fields[OurColumns - 1].Length == 0 && fields[OurColumns + i].Length > 0)
                {
                    stated++;
                    Assert.True(fields[3 + i] == fields[OurColumns + i], $"{fields[0]}: {Header.Split(',')[3 + i]} {fields[3 + i]}, stated {fields[OurColumns + i]}");
                }
            }
        }

        Assert.True(stated > 50);
    }

    private static string Ours(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        var check = DropCheck.Of(file.StartsWith("eccp/", StringComparison.Ordinal) ? $"drops/{file}" : Path.GetFileName(file), stream, DropLimits.Default);
        var isRead = check.Rejection is null;
        return string.Create(CultureInfo.InvariantCulture, $"{file},{check.Kind},{(isRead ? check.Dataset : "")},{(isRead ? check.Rows : "")},{(isRead ? check.Cells : "")},{(isRead ? check.Values : "")},{(isRead ? check.Texts : "")},{(isRead ? check.FlaggedWithoutValue : "")},{check.Rejection?.Code}");
    }

    private static string[] Fields(string line) => line.Split(',');
}
