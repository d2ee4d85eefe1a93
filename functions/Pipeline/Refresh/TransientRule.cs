using System.Net;
using Polly.Timeout;

namespace Factsheets.Refresh;

/// <summary>Which failures may pass by themselves, so that the same request is worth another try.</summary>
public static class TransientRule
{
    /// <summary>By status: too many requests, and what servers and gateways say of their own troubles.</summary>
    /// <param name="status">Status of the answer.</param>
    public static bool IsTransient(HttpStatusCode status) => status is
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>By what was thrown: no connection, a connection that broke, a try that took too long. A certificate that is not trusted stays so.</summary>
    /// <param name="exception">What was thrown.</param>
    public static bool IsTransient(Exception exception) => exception switch
    {
        RefreshException failure => failure.IsTransient,
        HttpRequestException request => request.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError or HttpRequestError.ConfigurationLimitExceeded),
        TimeoutRejectedException => true,
        _ => false,
    };
}
