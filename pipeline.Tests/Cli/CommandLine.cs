using System.Diagnostics;

namespace Factsheets.Tests.Cli;

/// <summary>What a run of the command line has said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record CommandLine(int ExitCode, string Out, string Error)
{
    /// <summary>The program in its own output: in that of the tests lie assemblies that fit the tests alone.</summary>
    public static string Program { get; } = Path.Combine(Repository.Root, "functions", "Pipeline.Cli", "bin", Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!, "net10.0", "factsheets.dll");

    /// <summary>Runs <c>factsheets</c> as its own process, as users do.</summary>
    /// <param name="connection">Value of <c>DataStorage</c>; null for none.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<CommandLine> RunAsync(string? connection, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DataStorage"] = connection;
        start.Environment["DataStorage__blobServiceUri"] = null;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandLine(process.ExitCode, await output, await error);
    }
}
