using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Factsheets.Events;
using Factsheets.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Factsheets.Tests.FunctionApp;

/// <summary>What the worker's own build does not report: read from the attributes by reflection.</summary>
public sealed partial class BindingTests
{
    private static readonly IReadOnlyList<MethodInfo> Functions =
    [
        .. typeof(IngestDrop).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null),
    ];

    private static readonly IReadOnlyDictionary<string, string> Settings = ReadSettings();

    private static IEnumerable<TriggerBindingAttribute> Triggers => Functions.Select(TriggerOf);

    [Fact]
    public void The_functions_are_those_that_the_documentation_lists()
    {
        string[] expected = ["BuildCountry", "BuildIndicators", "IngestDrop", "IngestQueued", "PoisonedBuild", "PoisonedCountry", "PoisonedDrop", "PoisonedIngest", "PoisonedRefresh", "Refresh", "RefreshDataset", "Sweep"];
        Assert.Equal(expected, Functions.Select(NameOf).Order(StringComparer.Ordinal));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "function-app.md"));
        Assert.All(expected, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
        Assert.All(Settings.Keys, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_are_legal_and_unique_and_those_of_their_classes_or_methods()
    {
        Assert.All(Functions, method => Assert.Matches(LegalName(), NameOf(method)));
        Assert.Equal(Functions.Count, Functions.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Functions, method => Assert.Equal(method.Name == "RunAsync" ? method.DeclaringType!.Name : method.Name, NameOf(method)));
    }

    [Fact]
    public void Functions_are_public_in_public_classes_and_are_awaited()
    {
        Assert.All(Functions, method => Assert.True(method is { IsPublic: true, IsStatic: false, DeclaringType: { IsPublic: true, IsNested: false } }));
        Assert.All(Functions, method => Assert.True(typeof(Task).IsAssignableFrom(method.ReturnType), $"{NameOf(method)} returns {method.ReturnType}."));
        Assert.All(Functions, method => Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType));
    }

    [Fact]
    public void Each_function_has_exactly_one_trigger_with_a_legal_binding_name()
    {
        Assert.All(Functions, method => Assert.Single(TriggerParameters(method)));
        Assert.All(Functions, method => Assert.Matches(LegalBinding(), TriggerParameters(method).Single().Name!));
        Assert.All(Functions, method => Assert.Equal(2, method.GetParameters().Length));
    }

    [Fact]
    public void Only_timers_are_retried_by_the_worker()
    {
        Assert.All(Functions.Where(method => method.GetCustomAttribute<RetryAttribute>() is not null), method => Assert.IsType<TimerTriggerAttribute>(TriggerOf(method)));
    }

    [Fact]
    public void Blobs_come_by_Event_Grid_and_are_not_read_by_the_binding()
    {
        var blobs = Functions.Where(method => TriggerOf(method) is BlobTriggerAttribute).ToList();
        Assert.NotEmpty(blobs);
        Assert.All(blobs, method => Assert.Equal(BlobTriggerSource.EventGrid, ((BlobTriggerAttribute)TriggerOf(method)).Source));
        Assert.All(blobs, method => Assert.StartsWith("drops/{", ((BlobTriggerAttribute)TriggerOf(method)).BlobPath, StringComparison.Ordinal));
        Assert.All(blobs, method => Assert.Equal(typeof(BlobClient), TriggerParameters(method).Single().ParameterType));
    }

    [Fact]
    public void Timers_take_their_schedule_from_a_setting_and_do_not_run_on_start()
    {
        var timers = Triggers.OfType<TimerTriggerAttribute>().ToList();
        Assert.NotEmpty(timers);
        Assert.All(timers, timer => Assert.Matches("^%[A-Za-z]+%$", timer.Schedule));
        Assert.All(timers, timer => Assert.Equal(6, Settings[timer.Schedule.Trim('%')].Split(' ').Length));
        Assert.All(timers, timer => Assert.False(timer.RunOnStartup));
    }

    [Fact]
    public void Connections_and_schedules_are_in_the_sample_of_the_settings()
    {
        var connections = Triggers.Concat<BindingAttribute>(Outputs).Where(binding => binding is not TimerTriggerAttribute).Select(ConnectionOf).ToList();
        Assert.All(connections, connection => Assert.Contains(connection!, Settings.Keys));
        Assert.All(Triggers.OfType<TimerTriggerAttribute>(), timer => Assert.Contains(timer.Schedule.Trim('%'), Settings.Keys));
    }

    [Fact]
    public void The_sample_of_the_settings_holds_no_secret()
    {
        Assert.All(Settings.Values, value => Assert.DoesNotContain("Key=", value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_queue_is_legal_and_has_one_reader_and_a_reader_of_its_poison()
    {
        var read = Triggers.OfType<QueueTriggerAttribute>().Select(trigger => trigger.QueueName).ToList();
        var working = read.Where(queue => !queue.EndsWith("-poison", StringComparison.Ordinal)).ToList();

        Assert.All(read, queue => Assert.Matches("^[a-z0-9](-?[a-z0-9])+$", queue));
        Assert.Equal(read.Count, read.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(working.Select(queue => queue + "-poison").Append("webjobs-blobtrigger-poison").Order(StringComparer.Ordinal), read.Except(working, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(Outputs.Select(output => output.QueueName).Append(StorageBuildRequests.Name), queue => Assert.Contains(queue, working));
    }

    [Fact]
    public void A_reader_of_poison_takes_text_because_the_message_may_be_none_of_ours()
    {
        var readers = Functions.Where(method => TriggerOf(method) is QueueTriggerAttribute queue && queue.QueueName.EndsWith("-poison", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, readers.Count);
        Assert.All(readers, method => Assert.Equal(typeof(string), TriggerParameters(method).Single().ParameterType));
    }

    [Fact]
    public void The_host_reads_queues_as_the_library_writes_them()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "host.json")));
        Assert.Equal("base64", host.RootElement.GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString());
        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
    }

    private static IEnumerable<QueueOutputAttribute> Outputs => Functions.SelectMany(method => method.GetCustomAttributes<QueueOutputAttribute>());

    private static string NameOf(MethodInfo method) => method.GetCustomAttribute<FunctionAttribute>()!.Name;

    private static IEnumerable<ParameterInfo> TriggerParameters(MethodInfo method) =>
        method.GetParameters().Where(parameter => parameter.GetCustomAttribute<TriggerBindingAttribute>() is not null);

    private static TriggerBindingAttribute TriggerOf(MethodInfo method) => TriggerParameters(method).First().GetCustomAttribute<TriggerBindingAttribute>()!;

    private static string? ConnectionOf(BindingAttribute binding) => binding.GetType().GetProperty("Connection")!.GetValue(binding) as string;

    private static Dictionary<string, string> ReadSettings()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json")));
        return sample.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(setting => setting.Name, setting => setting.Value.GetString()!, StringComparer.Ordinal);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,126}$")]
    private static partial Regex LegalName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,127}$")]
    private static partial Regex LegalBinding();
}
