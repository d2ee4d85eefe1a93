using System.CommandLine;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary>Options that every command takes.</summary>
internal static class CommonOptions
{
    public static Option<string> Store { get; } = new("--store")
    {
        Description = "Folder of the store, or azure: the storage account that DataStorage or DataStorage__blobServiceUri names.",
        DefaultValueFactory = _ => "./out",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "One JSON document on stdout, messages on stderr.", Recursive = true };

    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "Errors and the result only.", Recursive = true };

    /// <summary>Of the commands that publish.</summary>
    public static Option<bool> AllowShrinking { get; } = new("--allow-shrinking") { Description = "Publish although countries or years of the published edition are gone, or employment is of another magnitude." };

    /// <summary>Runs a command with its store and output, and turns failures into exit codes.</summary>
    public static void SetWork(this Command command, Func<ParseResult, IStore, Output, CancellationToken, Task<int>> work) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = new Output(parsed.GetValue(Json), parsed.GetValue(Quiet));
            try
            {
                return await work(parsed, StoreFactory.Open(parsed.GetValue(Store)!, Environment.GetEnvironmentVariable), output, cancellationToken);
            }
            catch (UsageException e)
            {
                output.Error(e.Message);
                return ExitCode.Usage;
            }
            catch (OperationCanceledException)
            {
                output.Error("Stopped. The store is as it was before the step that was running.");
                return ExitCode.Failed;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException or ArgumentException or System.Text.Json.JsonException or UnauthorizedAccessException)
            {
                output.Error($"Failed: {e.Message}");
                return ExitCode.Failed;
            }
        });
}
