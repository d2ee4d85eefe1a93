namespace Factsheets.Refresh;

/// <summary>The addresses of the dissemination service, and which addresses may be followed. Paths as in Eurostat's API guide (SDMX 2.1, catalogue, asynchronous API).</summary>
public sealed class ServiceAddress
{
    private readonly Uri _base;

    /// <summary>Checks the address.</summary>
    /// <param name="baseAddress">Address up to <c>/dissemination</c>, with or without a slash behind it.</param>
    /// <exception cref="ArgumentException">It is no https address, nor an http address of this machine.</exception>
    public ServiceAddress(string baseAddress)
    {
        if (!Uri.TryCreate(baseAddress.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            || address.UserInfo.Length > 0)
        {
            throw new ArgumentException($"refresh: base_address is '{baseAddress}'; it must be an https address without user name (http is taken for this machine alone).");
        }

        _base = address;
    }

    /// <summary>The catalogue of all data sets.</summary>
    public Uri Catalogue => new(_base, "catalogue/toc/txt?lang=en");

    /// <summary>A whole data set, packed.</summary>
    /// <param name="dataset">Its code.</param>
    /// <param name="format">The form.</param>
    public Uri Dataset(string dataset, RefreshFormat format) =>
        new(_base, $"sdmx/2.1/data/{dataset.ToUpperInvariant()}?format={(format == RefreshFormat.Tsv ? "TSV" : "SDMX-CSV")}&compressed=true");

    /// <summary>How far an answer that is being prepared has come.</summary>
    public Uri QueuedStatus(Guid id) => new(_base, $"1.0/async/status/{id:D}");

    /// <summary>An answer that was being prepared.</summary>
    public Uri QueuedData(Guid id) => new(_base, $"1.0/async/data/{id:D}");

    /// <summary>True when an address lies on the service's own host, port and scheme: nothing else is followed.</summary>
    public bool Allows(Uri target) =>
        target.Scheme == _base.Scheme && target.Port == _base.Port && target.UserInfo.Length == 0
        && string.Equals(target.IdnHost, _base.IdnHost, StringComparison.OrdinalIgnoreCase);
}
