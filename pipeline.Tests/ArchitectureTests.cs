using System.Text.RegularExpressions;

namespace Factsheets.Tests;

/// <summary>Rules that the folder list promises.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "functions", "Pipeline");

    [Fact]
    public void Files_network_and_console_are_touched_in_Storage_and_Refresh_alone()
    {
        var offenders = Sources()
            .Where(file => !Folder(file).StartsWith("Storage", StringComparison.Ordinal) && !Folder(file).StartsWith("Refresh", StringComparison.Ordinal))
            .Where(file => InputOutput().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Library, file));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Rules_know_nothing_of_the_stages_after_them()
    {
        string[] order = ["Classifications", "Drops", "Extracts", "Lake", "Employment", "Indicators", "Outputs", "Refresh", "Events"];
        var offenders = Sources()
            .Where(file => Folder(file) is "Classifications" or "Extracts" or "Lake" or "Employment" or "Indicators" or "Outputs")
            .SelectMany(file => order.SkipWhile(stage => stage != Folder(file)).Skip(1)
                .Where(later => File.ReadAllText(file).Contains($"using Factsheets.{later};", StringComparison.Ordinal))
                .Select(later => $"{Path.GetRelativePath(Library, file)} uses {later}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_refresh_makes_drops_and_knows_nothing_of_what_becomes_of_them()
    {
        // The report of a refresh with ingestion alone holds what the lake made of the drops.
        string[] after = ["Indicators", "Outputs", "Events"];
        var offenders = Sources()
            .Where(file => Folder(file) == "Refresh")
            .SelectMany(file => after.Where(stage => File.ReadAllText(file).Contains($"using Factsheets.{stage}", StringComparison.Ordinal)).Select(stage => $"{Path.GetFileName(file)} uses {stage}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Nothing_is_left_over()
    {
        Assert.DoesNotContain(Sources(), file => LeftOver().IsMatch(File.ReadAllText(file)));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Folder(file).StartsWith("obj", StringComparison.Ordinal) && !Folder(file).StartsWith("bin", StringComparison.Ordinal));

    private static string Folder(string file) => Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"\b(File|Directory)\.[A-Z]|\bnew FileStream|\bHttpClient\b|\bConsole\.|\bEnvironment\.(?!NewLine)")]
    private static partial Regex InputOutput();

    [GeneratedRegex("TODO|FIXME|HACK|NotImplementedException")]
    private static partial Regex LeftOver();
}
