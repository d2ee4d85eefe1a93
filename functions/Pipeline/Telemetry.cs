using System.Diagnostics;
using System.Diagnostics.Metrics;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;

namespace Factsheets;

/// <summary>What the pipeline tells of its work: activities <c>ingest</c>, <c>build</c>, <c>country</c>, <c>publish</c>, and the instruments below. Nobody need listen.</summary>
public static class Telemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Factsheets";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Drops = Meter.CreateCounter<long>("factsheets.drops", "{drop}", "Drops taken or rejected, by outcome.");
    private static readonly Counter<long> Rejections = Meter.CreateCounter<long>("factsheets.rejections", "{drop}", "Rejected drops, by code.");
    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("factsheets.rows", "{row}", "Rows written to the lake, by data set.");
    private static readonly Counter<long> Editions = Meter.CreateCounter<long>("factsheets.editions", "{edition}", "Publications, by outcome.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("factsheets.duration", "s", "Time of a step, by step and outcome.");

    /// <summary>Watches an ingestion.</summary>
    internal static Task<IngestReport> IngestAsync(Func<Task<IngestReport>> work) => StepAsync("ingest", [], async activity =>
    {
        var report = await work();
        activity?.SetTag("drops.accepted", report.Accepted.Count).SetTag("drops.rejected", report.Rejected.Count);
        Drops.Add(report.Accepted.Count, new KeyValuePair<string, object?>("outcome", "accepted"));
        Drops.Add(report.Rejected.Count, new KeyValuePair<string, object?>("outcome", "rejected"));
        foreach (var rejection in report.Rejected.Values)
        {
            Rejections.Add(1, new KeyValuePair<string, object?>("code", rejection.Code));
        }

        foreach (var change in report.Changes.Where(change => change.IsChanged))
        {
            Rows.Add(change.Manifest!.Rows, new KeyValuePair<string, object?>("dataset", change.Dataset));
        }

        return report;
    });

    /// <summary>Watches plan and tables.</summary>
    internal static Task<TablesReport?> BuildAsync(Func<Task<TablesReport?>> work) => StepAsync("build", [], async activity =>
    {
        var report = await work();
        activity?.SetTag("edition", report?.Edition).SetTag("edition.is_new", report?.IsNew);
        return report;
    });

    /// <summary>Watches a country.</summary>
    internal static Task<bool> CountryAsync(string edition, string country, Func<Task<bool>> work) =>
        StepAsync("country", [new("edition", edition), new("country", country)], _ => work());

    /// <summary>Watches a publication.</summary>
    internal static Task<PublishReport> PublishAsync(string edition, Func<Task<PublishReport>> work) => StepAsync("publish", [new("edition", edition)], async activity =>
    {
        var report = await work();
        var outcome = report switch
        {
            { IsPublished: true } => "published",
            { Manifest: null } => "unfinished",
            _ => "not_published",
        };
        activity?.SetTag("outcome", outcome);
        Editions.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        return report;
    });

    private static async Task<T> StepAsync<T>(string step, IEnumerable<KeyValuePair<string, object?>> tags, Func<Activity?, Task<T>> work)
    {
        using var activity = Source.StartActivity(step, ActivityKind.Internal, parentContext: default, tags);
        var start = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = await work(activity);
            outcome = "done";
            return result;
        }
        catch (Exception e)
        {
            // The message may quote a drop: only the kind of error leaves the process by this way.
            activity?.SetStatus(ActivityStatusCode.Error, e.GetType().Name);
            throw;
        }
        finally
        {
            Durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("step", step), new KeyValuePair<string, object?>("outcome", outcome));
        }
    }
}
