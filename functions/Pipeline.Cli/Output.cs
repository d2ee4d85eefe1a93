using System.Text.Json;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli;

/// <summary>Where a command writes: lines for people, or one JSON document on stdout and nothing else there.</summary>
/// <param name="json">True for one JSON document.</param>
/// <param name="quiet">True for errors and the result only.</param>
internal sealed class Output(bool json, bool quiet)
{
    private readonly TextWriter _errors = Console.Error;
    private readonly TextWriter _people = json ? Console.Error : Console.Out;
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(json ? Console.Error : Console.Out) });

    /// <summary>Tells how the work goes on.</summary>
    public void Tell(string line)
    {
        if (!quiet)
        {
            _people.WriteLine(line);
        }
    }

    /// <summary>Tells the result.</summary>
    public void Result(string line)
    {
        if (!json)
        {
            _people.WriteLine(line);
        }
    }

    public void Result(Table table)
    {
        if (!json)
        {
            _console.Write(table);
        }
    }

    /// <summary>Tells an error, in one line whatever the width of the terminal.</summary>
    public void Error(string line) => _errors.WriteLine(line);

    /// <summary>Writes the one JSON document, when it was asked for.</summary>
    public void Document<T>(T document)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(document, StoreFiles.JsonForm));
        }
    }

    /// <summary>Does the work with a progress display when people watch a terminal.</summary>
    public async Task<T> WithProgressAsync<T>(string title, Func<IProgress<string>, Task<T>> work)
    {
        if (json || quiet || Console.IsOutputRedirected)
        {
            return await work(new Progress<string>());
        }

        return await _console.Status().StartAsync(title, status => work(new Progress<string>(step => status.Status($"{title}: {Markup.Escape(step)}"))));
    }
}
