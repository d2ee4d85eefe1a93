using Factsheets.Cli;
using Factsheets.Cli.Commands;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The store is whole at every moment: the running write is given up and the command ends.
    e.Cancel = true;
    cancellation.Cancel();
};
var parsed = RootCommandFactory.Create().Parse(args);
var exitCode = await parsed.InvokeAsync(cancellationToken: cancellation.Token);
return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
