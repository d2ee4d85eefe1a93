using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Factsheets.Tests.FunctionApp;

/// <summary>A log whose lines can be read.</summary>
/// <typeparam name="T">Who writes it.</typeparam>
/// <param name="lines">Where the lines go.</param>
internal sealed class LogLines<T>(ConcurrentQueue<(LogLevel Level, string Line)> lines) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue((logLevel, formatter(state, exception)));
}
