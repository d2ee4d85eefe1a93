using System.Text.Json;
using Factsheets.Events;

namespace Factsheets.Tests.FunctionApp;

public sealed class MessageTests
{
    /// <summary>The worker reads messages so.</summary>
    private static readonly JsonSerializerOptions Worker = new() { PropertyNameCaseInsensitive = true };

    [Fact]
    public void Messages_survive_the_queue()
    {
        var ingest = new IngestMessage("drops/eurostat/ä b.tsv.gz", "\"0x8D\"");
        Assert.Equal(ingest, JsonSerializer.Deserialize<IngestMessage>(JsonSerializer.Serialize(ingest), Worker));
        var country = new CountryMessage("2014-0123456789ab", "EL");
        Assert.Equal("""{"edition":"2014-0123456789ab","country_code":"EL"}""", JsonSerializer.Serialize(country));
        Assert.Equal(country, JsonSerializer.Deserialize<CountryMessage>(JsonSerializer.Serialize(country), Worker));
        Assert.Equal(new BuildMessage(), JsonSerializer.Deserialize<BuildMessage>(JsonSerializer.Serialize(new BuildMessage()), Worker));
        Assert.Equal(new RefreshMessage("sbs_ovw_act"), JsonSerializer.Deserialize<RefreshMessage>(JsonSerializer.Serialize(new RefreshMessage("sbs_ovw_act")), Worker));
    }

    [Fact]
    public void Messages_are_read_whatever_the_case_of_their_names()
    {
        Assert.Equal(new IngestMessage("drops/a", "x"), JsonSerializer.Deserialize<IngestMessage>("""{"path":"drops/a","etag":"x"}""", Worker));
        Assert.Equal(new BuildMessage(), JsonSerializer.Deserialize<BuildMessage>("{}", Worker));
        Assert.Equal(new RefreshMessage("sbs_ovw_act"), JsonSerializer.Deserialize<RefreshMessage>("""{"dataset":"sbs_ovw_act"}""", Worker));
    }

    [Theory]
    [InlineData("""{"Path":"drops/eurostat/a.tsv","ETag":"\"0x8D\""}""", "drops/eurostat/a.tsv", "0x8D")]
    [InlineData("""{"path":"drops/a","etag":"abc"}""", "drops/a", "abc")]
    [InlineData("""{"FunctionId":"f","BlobType":"BlockBlob","ContainerName":"drops","BlobName":"eurostat/a.tsv","ETag":"\"0x8D\""}""", "drops/eurostat/a.tsv", "0x8D")]
    [InlineData("""{"ContainerName":"drops","BlobName":"a","ETag":{}}""", "drops/a", "")]
    public void A_poisoned_message_names_its_drop(string message, string path, string etag)
    {
        Assert.Equal(new IngestMessage(path, etag), PoisonMessage.DropOf(message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Path":""}""")]
    [InlineData("""{"Path":"drops/../config/options.json"}""")]
    [InlineData("""{"Path":"outputs/current.json"}""")]
    [InlineData("""{"ContainerName":"lake","BlobName":"a"}""")]
    public void A_poisoned_message_that_names_no_drop_is_none(string message)
    {
        Assert.Null(PoisonMessage.DropOf(message));
    }

    [Theory]
    [InlineData("""{"Dataset":"sbs_ovw_act"}""", "sbs_ovw_act")]
    [InlineData("""{"dataset":"sbs_ovw_act"}""", "sbs_ovw_act")]
    [InlineData("""{"Dataset":"../sbs"}""", null)]
    [InlineData("""{"Dataset":null}""", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    [InlineData("no JSON", null)]
    public void A_poisoned_refresh_names_its_data_set_or_none(string message, string? dataset)
    {
        Assert.Equal(dataset, PoisonMessage.DatasetOf(message));
    }

    [Fact]
    public void A_poisoned_message_names_its_country()
    {
        Assert.Equal(new CountryMessage("2014-0123456789ab", "EL"), PoisonMessage.CountryOf("""{"Edition":"2014-0123456789ab","country_code":"EL"}"""));
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("{}")]
    [InlineData("""{"edition":"2014-0123456789ab"}""")]
    [InlineData("""{"edition":"..","country_code":"EL"}""")]
    [InlineData("""{"edition":"a/b","country_code":"EL"}""")]
    [InlineData("""{"edition":"2014-0123456789ab","country_code":"../EL"}""")]
    public void A_poisoned_message_that_names_no_country_is_none(string message)
    {
        Assert.Null(PoisonMessage.CountryOf(message));
    }
}
