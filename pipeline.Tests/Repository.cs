namespace Factsheets.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "global.json")) ? folder.FullName : FindRoot(folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout."));
}
