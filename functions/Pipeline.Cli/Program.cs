using Factsheets.Cli.Commands;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The store is whole at every moment: the running write is given up and the command ends.
    e.Cancel = true;
    cancellation.Cancel();
};
return await RootCommandFactory.Create().Parse(args).InvokeAsync(cancellationToken: cancellation.Token);
