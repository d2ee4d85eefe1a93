using System.CommandLine;
using Factsheets.Drops;

namespace Factsheets.Cli.Commands;

/// <summary><c>check</c>: says what a file is and what is wrong with it; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Says what a file is and what is wrong with it; writes nothing.") { files };
        command.SetWork(async (parsed, store, output, cancellationToken) =>
        {
            var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
            var checks = new List<DropCheck>();
            foreach (var file in parsed.GetValue(files)!)
            {
                if (!File.Exists(file))
                {
                    throw new UsageException($"There is no file '{file}'.");
                }

                await using var stream = File.OpenRead(file);
                checks.Add(DropCheck.Of(Path.GetFileName(file), stream, options.Limits));
            }

            foreach (var check in checks)
            {
                output.Result(check.ToString());
            }

            output.Document(checks);
            return checks.Exists(check => check.Rejection is not null) ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }
}
