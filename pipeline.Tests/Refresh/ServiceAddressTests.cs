using Factsheets.Refresh;

namespace Factsheets.Tests.Refresh;

public sealed class ServiceAddressTests
{
    private static readonly Guid Id = Guid.Parse(Answers.Id);

    [Theory]
    [InlineData("https://ec.europa.eu/eurostat/api/dissemination")]
    [InlineData("https://ec.europa.eu/eurostat/api/dissemination/")]
    public void Addresses_are_those_of_the_api_guide(string baseAddress)
    {
        var address = new ServiceAddress(baseAddress);

        Assert.Equal("https://ec.europa.eu/eurostat/api/dissemination/catalogue/toc/txt?lang=en", address.Catalogue.ToString());
        Assert.Equal("https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/SBS_R_NUTS2021?format=TSV&compressed=true", address.Dataset("sbs_r_nuts2021", RefreshFormat.Tsv).ToString());
        Assert.Equal("https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/SBS_R_NUTS2021?format=SDMX-CSV&compressed=true", address.Dataset("sbs_r_nuts2021", RefreshFormat.SdmxCsv).ToString());
        Assert.Equal($"https://ec.europa.eu/eurostat/api/dissemination/1.0/async/status/{Answers.Id}", address.QueuedStatus(Id).ToString());
        Assert.Equal($"https://ec.europa.eu/eurostat/api/dissemination/1.0/async/data/{Answers.Id}", address.QueuedData(Id).ToString());
    }

    [Theory]
    [InlineData("http://ec.europa.eu/eurostat")]
    [InlineData("ftp://ec.europa.eu")]
    [InlineData("https://user:word@ec.europa.eu/")]
    [InlineData("file:///tmp")]
    [InlineData("/eurostat")]
    [InlineData("")]
    public void Only_https_is_taken_and_http_of_this_machine(string baseAddress)
    {
        Assert.Contains("https", Assert.Throws<ArgumentException>(() => new ServiceAddress(baseAddress)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://ec.europa.eu/eurostat", "https://ec.europa.eu/elsewhere", true)]
    [InlineData("https://ec.europa.eu/eurostat", "https://EC.europa.eu:443/", true)]
    [InlineData("https://ec.europa.eu/eurostat", "http://ec.europa.eu/eurostat", false)]
    [InlineData("https://ec.europa.eu/eurostat", "http://ec.europa.eu:443/eurostat", false)]
    [InlineData("https://ec.europa.eu/eurostat", "https://ec.europa.eu.example.org/", false)]
    [InlineData("https://ec.europa.eu/eurostat", "https://europa.eu/", false)]
    [InlineData("https://ec.europa.eu/eurostat", "https://ec.europa.eu:8443/", false)]
    [InlineData("https://ec.europa.eu/eurostat", "https://ec.europa.eu@example.org/", false)]
    [InlineData("https://ec.europa.eu/eurostat", "http://127.0.0.1/", false)]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/x", true)]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8081/x", false)]
    [InlineData("http://localhost:8080", "http://ec.europa.eu:8080/x", false)]
    public void Nothing_but_the_service_itself_is_followed(string baseAddress, string target, bool isAllowed)
    {
        Assert.Equal(isAllowed, new ServiceAddress(baseAddress).Allows(new Uri(target)));
    }
}
