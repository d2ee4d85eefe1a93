namespace Factsheets.Cli;

/// <summary>The command was asked for something that cannot be done so; the message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
