using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>The lines that the functions log, one a run.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Drop {Path}: {Outcome}")]
    public static partial void LogDrop(this ILogger logger, string path, string outcome);

    [LoggerMessage(Level = LogLevel.Information, Message = "Sweep: {Drops} drops that nobody has taken (late: {IsLate})")]
    public static partial void LogSweep(this ILogger logger, int drops, bool isLate);

    [LoggerMessage(Level = LogLevel.Information, Message = "Edition {Edition} (new: {IsNew})")]
    public static partial void LogEdition(this ILogger logger, string edition, bool isNew);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refresh: {Due} data sets due, {Unchanged} unchanged (late: {IsLate})")]
    public static partial void LogRefresh(this ILogger logger, int due, int unchanged, bool isLate);

    [LoggerMessage(Level = LogLevel.Error, Message = "Refresh: not in Eurostat's catalogue, or without a last update: {Datasets}")]
    public static partial void LogNotInCatalogue(this ILogger logger, string datasets);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refreshed {Outcome}")]
    public static partial void LogRefreshed(this ILogger logger, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed refresh {Outcome}")]
    public static partial void LogFailedRefresh(this ILogger logger, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Poisoned {Work} given up: {Subject}")]
    public static partial void LogPoison(this ILogger logger, string work, string subject);
}
