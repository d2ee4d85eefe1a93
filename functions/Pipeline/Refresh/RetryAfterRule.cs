using System.Net.Http.Headers;

namespace Factsheets.Refresh;

/// <summary>How long <c>Retry-After</c> asks to wait (RFC 9110, section 10.2.3): seconds, or a date.</summary>
public static class RetryAfterRule
{
    /// <summary>The wait.</summary>
    /// <param name="header">The header; null when there is none.</param>
    /// <param name="now">The present moment.</param>
    /// <returns>Zero for a date that is past; null when nothing is said.</returns>
    public static TimeSpan? DelayOf(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}
