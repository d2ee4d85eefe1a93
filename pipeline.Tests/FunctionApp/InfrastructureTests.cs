using System.Reflection;
using System.Text.Json;
using Factsheets.Events;
using Factsheets.Functions;
using Microsoft.Azure.Functions.Worker;

namespace Factsheets.Tests.FunctionApp;

/// <summary>What the code asks for against what <c>infra/main.snapshot.json</c> would deploy.</summary>
public sealed class InfrastructureTests
{
    private static readonly IReadOnlyList<JsonElement> Resources = ReadResources();

    private static IEnumerable<QueueTriggerAttribute> QueueTriggers => typeof(IngestDrop).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters())
        .Select(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>()).OfType<QueueTriggerAttribute>();

    [Fact]
    public void The_queues_are_those_of_the_functions_each_with_its_poison()
    {
        string[] working = ["build", "country", "ingest", "refresh"];
        var expected = working.Concat(working.Select(queue => queue + "-poison")).Append("webjobs-blobtrigger-poison").Order(StringComparer.Ordinal);

        Assert.Equal(expected, NamesOf("Microsoft.Storage/storageAccounts/queueServices/queues").Order(StringComparer.Ordinal));
        Assert.All(QueueTriggers, trigger => Assert.Contains(trigger.QueueName, expected));
        Assert.Contains(StorageBuildRequests.Name, expected);
    }

    [Fact]
    public void The_containers_are_the_first_segments_of_the_store()
    {
        string[] expected = ["config", "deployments", "drops", "history", "lake", "manifests", "outputs", "rejected", "work"];

        Assert.Equal(expected, NamesOf("Microsoft.Storage/storageAccounts/blobServices/containers").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_app_has_the_settings_that_the_functions_and_the_library_read()
    {
        var settings = Properties("Microsoft.Web/sites/config").EnumerateObject().Select(setting => setting.Name).ToList();
        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json")));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "function-app.md"));

        Assert.Superset(
            new HashSet<string> { "DataStorage__blobServiceUri", "DataStorage__queueServiceUri", "DataStorage__credential", "DataStorage__clientId", "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "SweepSchedule", "RefreshSchedule" },
            settings.ToHashSet());
        Assert.All(settings, setting => Assert.Contains($"`{setting}`", page, StringComparison.Ordinal));
        Assert.DoesNotContain(settings, setting => setting is "DataStorage" or "AzureWebJobsStorage");
        foreach (var setting in sample.RootElement.GetProperty("Values").EnumerateObject().Where(setting => setting.Name is not ("FUNCTIONS_WORKER_RUNTIME" or "AzureWebJobsStorage" or "DataStorage")))
        {
            Assert.Contains(setting.Name, settings);
        }
    }

    [Fact]
    public void The_alerts_look_for_the_lines_that_the_app_logs()
    {
        var queries = Resources.Where(resource => TypeOf(resource) == "Microsoft.Insights/scheduledQueryRules")
            .ToDictionary(resource => resource.GetProperty("name").GetString()!.Split("snapshot-")[1], QueryOf, StringComparer.Ordinal);

        Assert.Equal(["no-edition", "poison", "rejections"], queries.Keys.Order(StringComparer.Ordinal));
        Assert.Contains($"'{LogTexts.RejectedDrop}'", queries["rejections"], StringComparison.Ordinal);
        Assert.Contains($"'{LogTexts.PoisonedMessage}'", queries["poison"], StringComparison.Ordinal);
        Assert.Contains($"'{LogTexts.EditionAge}'", queries["no-edition"], StringComparison.Ordinal);
        Assert.Contains("customDimensions.AgeDays", queries["no-edition"], StringComparison.Ordinal);
    }

    [Fact]
    public void Event_Grid_calls_the_function_with_the_blob_trigger_for_new_blobs_in_drops()
    {
        var subscription = Properties("Microsoft.EventGrid/systemTopics/eventSubscriptions");

        Assert.Equal("/blobServices/default/containers/drops/blobs/", subscription.GetProperty("filter").GetProperty("subjectBeginsWith").GetString());
        Assert.Equal("Microsoft.Storage.BlobCreated", Assert.Single(subscription.GetProperty("filter").GetProperty("includedEventTypes").EnumerateArray()).GetString());
        var address = subscription.GetProperty("destination").GetProperty("properties").GetProperty("endpointUrl").GetString()!;
        Assert.Contains("/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}", address, StringComparison.Ordinal);
        Assert.Contains($"'{nameof(IngestDrop)}'", address, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_account_takes_keys_or_public_readers()
    {
        var accounts = Resources.Where(resource => TypeOf(resource) == "Microsoft.Storage/storageAccounts").Select(resource => resource.GetProperty("properties")).ToList();

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account => Assert.False(account.GetProperty("allowSharedKeyAccess").GetBoolean()));
        Assert.All(accounts, account => Assert.False(account.GetProperty("allowBlobPublicAccess").GetBoolean()));
        Assert.All(accounts, account => Assert.Equal("TLS1_2", account.GetProperty("minimumTlsVersion").GetString()));
    }

    [Fact]
    public void With_the_option_each_service_that_the_app_uses_has_a_private_endpoint_and_public_access_is_off()
    {
        var endpoints = Resources.Where(resource => TypeOf(resource) == "Microsoft.Network/privateEndpoints").Select(resource => resource.GetProperty("name").GetString()!).ToList();

        Assert.Equal(["data-blob", "data-queue", "host-blob", "host-queue", "host-table"], endpoints.Select(name => string.Join('-', name.Split('-')[^2..])).Order(StringComparer.Ordinal));
        Assert.All(Resources.Where(resource => TypeOf(resource) == "Microsoft.Storage/storageAccounts"), account => Assert.Equal("Disabled", account.GetProperty("properties").GetProperty("publicNetworkAccess").GetString()));
    }

    private static IEnumerable<string> NamesOf(string type) => Resources.Where(resource => TypeOf(resource) == type).Select(resource => resource.GetProperty("name").GetString()!.Split('/')[^1]);

    private static JsonElement Properties(string type) => Resources.Single(resource => TypeOf(resource) == type).GetProperty("properties");

    private static string? TypeOf(JsonElement resource) => resource.GetProperty("type").GetString();

    private static string QueryOf(JsonElement rule) => rule.GetProperty("properties").GetProperty("criteria").GetProperty("allOf")[0].GetProperty("query").GetString()!;

    private static IReadOnlyList<JsonElement> ReadResources()
    {
        using var snapshot = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "infra", "main.snapshot.json")));
        return [.. snapshot.RootElement.GetProperty("predictedResources").EnumerateArray().Select(resource => resource.Clone())];
    }
}
