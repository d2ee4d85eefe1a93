namespace Factsheets.Tests.FunctionApp.Worker;

/// <summary>The function app as its own project builds it, with the worker's packages. The tests do not refer to that project: it must have been built before.</summary>
internal static class BuiltApp
{
    /// <summary>Where it lies; a test that needs it is skipped where it is not built, or fails where all tests must run.</summary>
    public static string Find()
    {
        var app = new[] { "Release", "Debug" }
            .Select(configuration => Path.Combine(Repository.Root, "functions", "Pipeline.Functions", "bin", configuration, "net10.0", "Factsheets.Functions.dll"))
            .Where(File.Exists)
            .MaxBy(File.GetLastWriteTimeUtc);
        if (app is null)
        {
            Optional.GiveUp("The function app is not built: run 'dotnet build -c Release functions/Pipeline.Functions'.");
        }

        return app!;
    }
}
