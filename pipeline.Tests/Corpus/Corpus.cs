namespace Factsheets.Tests.Corpus;

/// <summary>Real files that are not part of the repository: their folder is named by <c>FACTSHEETS_CORPUS</c>.</summary>
internal static class Corpus
{
    private const string Variable = "FACTSHEETS_CORPUS";

    /// <summary>Full path of a file of the corpus; the test is skipped when there is no corpus.</summary>
    /// <param name="path">Path in the corpus, with <c>/</c>.</param>
    public static string PathOf(string path)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(!string.IsNullOrEmpty(folder), $"Set {Variable} to the folder of the real files.");
        var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Assert.True(File.Exists(full), $"{path} is not in the folder that {Variable} names.");
        return full;
    }
}
