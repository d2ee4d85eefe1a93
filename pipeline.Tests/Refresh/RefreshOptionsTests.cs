using Factsheets.Refresh;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Refresh;

public sealed class RefreshOptionsTests
{
    [Fact]
    public async Task Without_options_the_defaults_hold()
    {
        using var temporary = new TemporaryStore();
        Assert.Equal(new RefreshOptions(), await RefreshOptions.LoadAsync(temporary.Store, TemporaryStore.Token));

        await temporary.PutAsync(FactsheetOptions.ConfigPath, """{ "scheme": "asmr2021" }""");
        Assert.Equal(new RefreshOptions(), await RefreshOptions.LoadAsync(temporary.Store, TemporaryStore.Token));
    }

    [Fact]
    public async Task Options_are_read_beside_the_others()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync(FactsheetOptions.ConfigPath, """{ "scheme": "asmr2021", "refresh": { "base_address": "http://127.0.0.1:1/x", "datasets": ["sbs_ovw_act"], "format": "sdmx_csv", "concurrency": 1 } }""");

        var options = await RefreshOptions.LoadAsync(temporary.Store, TemporaryStore.Token);

        Assert.Equal(["sbs_ovw_act"], options.Datasets!);
        Assert.Equal(new RefreshOptions { BaseAddress = "http://127.0.0.1:1/x", Format = RefreshFormat.SdmxCsv, Concurrency = 1 }, options with { Datasets = null });
        Assert.Equal("asmr2021", (await FactsheetOptions.LoadAsync(temporary.Store, TemporaryStore.Token)).Scheme);
    }

    [Theory]
    [InlineData("""{ "base_address": "http://ec.europa.eu" }""", "base_address")]
    [InlineData("""{ "concurrency": 0 }""", "concurrency")]
    [InlineData("""{ "concurrency": 17 }""", "concurrency")]
    [InlineData("""{ "retries": -1 }""", "retries")]
    [InlineData("""{ "total_minutes": 0 }""", "total_minutes")]
    [InlineData("""{ "datasets": ["../x"] }""", "../x")]
    [InlineData("""{ "datasets": ["SBS_OVW_ACT"] }""", "SBS_OVW_ACT")]
    public async Task A_value_out_of_its_range_is_named(string refresh, string name)
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync(FactsheetOptions.ConfigPath, $$"""{ "refresh": {{refresh}} }""");

        var error = await Assert.ThrowsAsync<ArgumentException>(() => RefreshOptions.LoadAsync(temporary.Store, TemporaryStore.Token));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }
}
