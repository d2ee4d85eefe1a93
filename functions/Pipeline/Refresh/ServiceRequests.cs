using System.Net;
using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>One try of a request: follows redirects within the service, tells data from what is none.</summary>
/// <param name="http">Sends; must not follow redirects itself.</param>
/// <param name="address">The addresses that may be followed.</param>
/// <param name="stall">How long no byte may come.</param>
/// <param name="time">The clock.</param>
internal sealed class ServiceRequests(HttpClient http, ServiceAddress address, TimeSpan stall, TimeProvider time)
{
    private const int MostRedirects = 5;

    /// <summary>Sends the request.</summary>
    /// <param name="target">The address.</param>
    /// <param name="take">Takes the body of an answer that is data.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    /// <returns>Null when the data was taken; else the answer that says that it is being prepared.</returns>
    /// <exception cref="RefreshException">The answer is an error, or leads away from the service.</exception>
    public async Task<ServiceAnswer?> TryAsync(Uri target, Func<AnswerBody, CancellationToken, Task> take, CancellationToken cancellationToken)
    {
        using var response = await FollowAsync(target, cancellationToken);
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        var body = new AnswerBody(content, stall, time);
        await body.ReadStartAsync(cancellationToken);
        var answer = ServiceAnswer.Recognise(body.Start.Span);
        if (AnswerRule.Refusal(response.StatusCode, answer, body.Start.IsEmpty) is { } refusal)
        {
            throw new RefreshException(refusal, AnswerRule.IsTransient(response.StatusCode, answer), RetryAfterRule.DelayOf(response.Headers.RetryAfter, time.GetUtcNow()));
        }

        if (answer is null)
        {
            await take(body, cancellationToken);
        }

        return answer;
    }

    private async Task<HttpResponseMessage> FollowAsync(Uri target, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, target);
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            {
                return response;
            }

            response.Dispose();
            target = new Uri(target, location);
            if (!address.Allows(target))
            {
                throw new RefreshException(new Rejection("foreign_redirect", "The service leads to another host or leaves https; that is not followed.", Found: Rejection.Excerpt(target.ToString())));
            }
        }

        throw new RefreshException(new Rejection("too_many_redirects", $"The service redirects more than {MostRedirects} times."));
    }

    private static bool IsRedirect(HttpStatusCode status) => status is
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
