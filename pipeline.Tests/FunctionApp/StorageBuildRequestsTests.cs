using Factsheets.Events;
using Factsheets.Storage;

namespace Factsheets.Tests.FunctionApp;

public sealed class StorageBuildRequestsTests
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
}
