using System.Text;
using Azure.Storage.Queues;
using Factsheets.Events;
using Factsheets.Functions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Factsheets.Tests.FunctionApp;

public sealed class StorageBuildRequestsTests(TestStores stores)
{
    [Fact]
    public void Both_forms_of_the_settings_open_the_queue()
    {
        Assert.NotNull(StorageBuildRequests.Open(name => name == "DataStorage" ? "UseDevelopmentStorage=true" : null));
        Assert.NotNull(StorageBuildRequests.Open(name => name switch
        {
            "DataStorage__queueServiceUri" => "https://account.queue.core.windows.net/",
            "DataStorage__credential" => "managedidentity",
            "DataStorage__clientId" => "00000000-0000-0000-0000-000000000000",
            _ => null,
        }));
    }

    [Fact]
    public void Settings_that_name_no_account_or_no_known_credential_are_an_error_that_names_them()
    {
        var absent = Assert.Throws<StoreAccessException>(() => StorageBuildRequests.Open(_ => null));
        Assert.Contains("DataStorage__queueServiceUri", absent.Message, StringComparison.Ordinal);

        var unknown = Assert.Throws<StoreAccessException>(() => StorageBuildRequests.Open(name => name switch
        {
            "DataStorage__queueServiceUri" => "https://account.queue.core.windows.net",
            "DataStorage__credential" => "workloadidentity",
            _ => null,
        }));
        Assert.Contains("DataStorage__credential", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_lies_in_the_queue_as_the_host_reads_it_and_is_invisible_at_first()
    {
        var account = await stores.NewAccountAsync();
        await StorageBuildRequests.Open(name => name == "DataStorage" ? account : null).AskAsync(TestContext.Current.CancellationToken);

        var queue = new QueueClient(account, StorageBuildRequests.Name);
        Assert.Equal(1, (await queue.GetPropertiesAsync(TestContext.Current.CancellationToken)).Value.ApproximateMessagesCount);
        Assert.Empty((await queue.ReceiveMessagesAsync(TestContext.Current.CancellationToken)).Value);

        await new StorageBuildRequests(new QueueClient(account, StorageBuildRequests.Name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }), TimeSpan.Zero).AskAsync(TestContext.Current.CancellationToken);
        var message = (await queue.ReceiveMessageAsync(cancellationToken: TestContext.Current.CancellationToken)).Value;
        Assert.Equal("{}", Encoding.UTF8.GetString(Convert.FromBase64String(message.Body.ToString())));
    }

    [Fact]
    public async Task A_wrong_key_is_one_clear_error_in_the_functions_too()
    {
        var right = await stores.NewAccountAsync();
        var key = right.Split("AccountKey=")[1].Split(';')[0];
        var wrong = right.Replace(key, "d3Jvbmc=", StringComparison.Ordinal);
        string? Setting(string name) => name == "DataStorage" ? wrong : null;
        var store = StoreFactory.Open(StoreFactory.Azure, Setting);
        var builds = StorageBuildRequests.Open(Setting);

        var queue = await Assert.ThrowsAsync<StoreAccessException>(() => builds.AskAsync(TestContext.Current.CancellationToken));
        var sweep = await Assert.ThrowsAsync<StoreAccessException>(() => new Sweep(new DropSweep(store, builds), new EditionAge(store, TimeProvider.System), NullLogger<Sweep>.Instance).RunAsync(new(), TestContext.Current.CancellationToken));
        var build = await Assert.ThrowsAsync<StoreAccessException>(() => new BuildIndicators(new EditionBuild(store, new FactsheetPipeline(store), builds), NullLogger<BuildIndicators>.Instance).RunAsync(new(), TestContext.Current.CancellationToken));

        Assert.All([queue, sweep, build], error => Assert.Contains("refuses access (403", error.Message, StringComparison.Ordinal));
        Assert.All([queue, sweep, build], error => Assert.DoesNotContain("d3Jvbmc=", error.ToString(), StringComparison.Ordinal));
    }
}
