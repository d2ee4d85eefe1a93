using System.Text.Json;
using Factsheets.Storage;
using Spectre.Console;

namespace Factsheets.Cli;

/// <summary>Where a command writes: lines for people, or one JSON document on stdout and nothing else there.</summary>
/// <param name="json">True for one JSON document.</param>
/// <param name="quiet">True for errors and the result only.</param>
internal sealed class Output(bool json, bool quiet)
{
    private readonly IAnsiConsole _people = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(json ? Console.Error : Console.Out) });
    private readonly IAnsiConsole _errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public bool IsJson => json;

    /// <summary>Tells how the work goes on.</summary>
    public void Tell(string line)
    {
        if (!quiet)
        {
            Write(_people, line);
        }
    }

    /// <summary>Tells the result.</summary>
    public void Result(string line)
    {
        if (!json)
        {
            Write(_people, line);
        }
    }

    public void Result(Table table)
    {
        if (!json)
        {
            _people.Write(table);
        }
    }

    public void Error(string line) => Write(_errors, line);

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

        return await _people.Status().StartAsync(title, status => work(new Progress<string>(step => status.Status($"{title}: {Markup.Escape(step)}"))));
    }

    // A line stays one line: the console would break paths and addresses at its width, also in a file.
    private static void Write(IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine(line);
}
