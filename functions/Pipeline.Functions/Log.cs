using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>The lines that the functions log. Alerts count some of them by their beginning.</summary>
internal static partial class Log
{
    /// <summary>What became of a drop: one line, or one a rejection.</summary>
    public static void LogOutcome(this ILogger logger, string path, IngestReport? report)
    {
        foreach (var (rejected, rejection) in report?.Rejected ?? new Dictionary<string, Rejection>())
        {
            logger.LogRejection(rejected, rejection);
        }

        if (report is not { Rejected.Count: > 0 })
        {
            var outcome = DropOutcome.Of(report);
            logger.LogDrop(path, outcome);
        }
    }

    /// <summary>What was found in an edition and stopped nothing: a line each.</summary>
    public static void LogFindings(this ILogger logger, string? edition, IReadOnlyList<string> findings)
    {
        foreach (var finding in findings)
        {
            logger.LogFinding(edition, finding);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Finding in edition {Edition}: {Finding}")]
    public static partial void LogFinding(this ILogger logger, string? edition, string finding);

    [LoggerMessage(Level = LogLevel.Information, Message = "Drop {Path}: {Outcome}")]
    public static partial void LogDrop(this ILogger logger, string path, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = LogTexts.RejectedDrop + " {Path}: {Rejection}")]
    public static partial void LogRejection(this ILogger logger, string path, Rejection rejection);

    [LoggerMessage(Level = LogLevel.Information, Message = "Sweep: {Drops} drops that nobody has taken (late: {IsLate})")]
    public static partial void LogSweep(this ILogger logger, int drops, bool isLate);

    [LoggerMessage(Level = LogLevel.Information, Message = LogTexts.EditionAge + ": {AgeDays}")]
    public static partial void LogEditionAge(this ILogger logger, double ageDays);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refresh: {Due} data sets due, {Unchanged} unchanged (late: {IsLate})")]
    public static partial void LogRefresh(this ILogger logger, int due, int unchanged, bool isLate);

    [LoggerMessage(Level = LogLevel.Error, Message = "Refresh: not in Eurostat's catalogue, or without a last update: {Datasets}")]
    public static partial void LogNotInCatalogue(this ILogger logger, string datasets);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refreshed {Outcome}")]
    public static partial void LogRefreshed(this ILogger logger, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed refresh {Outcome}")]
    public static partial void LogFailedRefresh(this ILogger logger, string outcome);

    [LoggerMessage(Level = LogLevel.Information, Message = "Edition {Edition} (new: {IsNew}), {Countries} countries to write")]
    public static partial void LogEdition(this ILogger logger, string edition, bool isNew, int countries);

    [LoggerMessage(Level = LogLevel.Information, Message = "Country {Country} of edition {Edition} (edition whole: {IsWhole})")]
    public static partial void LogCountry(this ILogger logger, string country, string edition, bool isWhole);

    [LoggerMessage(Level = LogLevel.Error, Message = LogTexts.PoisonedMessage + " given up, {Work}: {Subject}")]
    public static partial void LogPoison(this ILogger logger, string work, string subject);
}
