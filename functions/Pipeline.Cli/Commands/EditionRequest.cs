namespace Factsheets.Cli.Commands;

/// <summary>The edition that a command is asked for.</summary>
/// <param name="Options">The store's options with the flags over them.</param>
/// <param name="Countries">Countries that get a factsheet; empty: all.</param>
/// <param name="IsToBePublished">False when it is only built, because the readers of a shared store shall not get what one user tried with flags.</param>
internal sealed record EditionRequest(FactsheetOptions Options, IReadOnlyList<string> Countries, bool IsToBePublished);
