using System.Net;
using System.Security.Cryptography;

namespace Factsheets.Refresh;

/// <summary>Gives clients of the service. As long as the options are the same it is the same client: how the service fared is remembered.</summary>
/// <param name="handler">Sends; must not follow redirects. Not disposed.</param>
/// <param name="time">The clock of all waiting.</param>
/// <param name="random">Numbers from 0 to 1 for the jitter of pauses.</param>
public sealed class EurostatClients(HttpMessageHandler handler, TimeProvider time, Func<double> random)
{
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(10);
    private readonly Lock _lock = new();
    private (RefreshOptions Options, EurostatClient Client)? _last;

    /// <summary>Clients that reach the network.</summary>
    public static EurostatClients Open() => new(
        new SocketsHttpHandler
        {
            // Redirects are followed by rule; archives are taken as they are, whatever the header says.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            PooledConnectionLifetime = ConnectionLife,
        },
        TimeProvider.System,
        static () => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue);

    /// <summary>A client with these options.</summary>
    public EurostatClient Of(RefreshOptions options)
    {
        // Which data sets are asked for does not concern the client.
        var key = options with { Datasets = null };
        lock (_lock)
        {
            if (_last?.Options != key)
            {
                var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
                http.DefaultRequestHeaders.UserAgent.ParseAdd($"factsheets/{Product.Version}");
                _last = (key, new EurostatClient(http, options, time, random));
            }

            return _last.Value.Client;
        }
    }
}
