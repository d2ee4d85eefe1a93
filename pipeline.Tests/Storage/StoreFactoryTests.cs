using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>Which store a text and the settings name. Nothing is called.</summary>
public sealed class StoreFactoryTests
{
    private const string Connection = "DefaultEndpointsProtocol=https;AccountName=example;AccountKey=bm9uZQ==;EndpointSuffix=core.windows.net";

    [Fact]
    public void Any_other_text_than_azure_is_a_folder()
    {
        var store = Assert.IsType<FolderStore>(Open("out/azure"));

        Assert.Equal(Path.GetFullPath("out/azure"), store.Root);
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("Azure")]
    public void A_connection_string_names_the_account(string text)
    {
        var store = Assert.IsType<BlobStore>(Open(text, ("DataStorage", Connection)));

        Assert.Equal("https://example.blob.core.windows.net/outputs/latest/index.html", store.LocationOf("outputs/latest/index.html"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("managedidentity", null)]
    [InlineData("managedidentity", "00000000-0000-0000-0000-000000000001")]
    [InlineData("ManagedIdentity", "")]
    public void A_service_address_names_the_account_with_an_identity(string? credential, string? clientId)
    {
        var store = Open("azure", ("DataStorage__blobServiceUri", "https://example.blob.core.windows.net/"), ("DataStorage__credential", credential), ("DataStorage__clientId", clientId));

        Assert.Equal("https://example.blob.core.windows.net/outputs", Assert.IsType<BlobStore>(store).LocationOf("outputs"));
    }

    [Fact]
    public void A_location_never_shows_a_signature()
    {
        var store = Open("azure", ("DataStorage", "BlobEndpoint=https://example.blob.core.windows.net/;SharedAccessSignature=sv=2024-01-01&sig=secret"));

        Assert.Equal("https://example.blob.core.windows.net/outputs", store.LocationOf("outputs"));
    }

    [Fact]
    public void Without_settings_the_message_names_them()
    {
        var missing = Assert.Throws<StoreAccessException>(() => Open("azure"));

        Assert.Contains("DataStorage__blobServiceUri", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DataStorage", "AccountKey=secret")]
    [InlineData("DataStorage", "secret")]
    [InlineData("DataStorage", "DefaultEndpointsProtocol=https;AccountName=example;AccountKey=secret!;EndpointSuffix=core.windows.net")]
    [InlineData("DataStorage__blobServiceUri", "secret")]
    [InlineData("DataStorage__blobServiceUri", "http://example.blob.core.windows.net")]
    public void Settings_that_name_no_account_are_told_without_their_text(string name, string value)
    {
        var wrong = Assert.Throws<StoreAccessException>(() => Open("azure", (name, value)));

        Assert.DoesNotContain("secret", wrong.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_of_credential_is_told()
    {
        var wrong = Assert.Throws<StoreAccessException>(() => Open("azure", ("DataStorage__blobServiceUri", "https://example.blob.core.windows.net"), ("DataStorage__credential", "password")));

        Assert.Contains("'password'", wrong.Message, StringComparison.Ordinal);
    }

    private static IStore Open(string text, params (string Name, string? Value)[] settings) =>
        StoreFactory.Open(text, name => settings.FirstOrDefault(setting => setting.Name == name).Value);
}
