namespace Factsheets.Cli;

/// <summary>Exit codes of the command line.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some drops were rejected; they are named.</summary>
    public const int SomeRejected = 1;

    public const int Usage = 2;

    public const int Failed = 3;
}
