using System.CommandLine;

namespace Factsheets.Cli.Commands;

/// <summary>The whole command line.</summary>
internal static class RootCommandFactory
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Country factsheets on industrial ecosystems, regional agglomerations and clusters, from Eurostat files.")
        {
            RunCommand.Create(),
            IngestCommand.Create(),
            BuildCommand.Create(),
            CheckCommand.Create(),
            RefreshCommand.Create(),
            StatusCommand.Create(),
            WatchCommand.Create(),
            ValidateCommand.Create(),
        };
        root.Options.Add(CommonOptions.Store);
        root.Options.Add(CommonOptions.Json);
        root.Options.Add(CommonOptions.Quiet);
        return root;
    }
}
