using System.Net;
using System.Net.Http.Headers;
using Factsheets.Drops;
using Factsheets.Refresh;
using Polly.Timeout;

namespace Factsheets.Tests.Refresh;

public sealed class TransientRuleTests
{
    private static readonly DateTimeOffset Now = VirtualTime.Start;

    [Theory]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(200, false)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(404, false)]
    [InlineData(413, false)]
    [InlineData(501, false)]
    public void Statuses_of_overload_and_trouble_may_pass(int status, bool expected)
    {
        Assert.Equal(expected, TransientRule.IsTransient((HttpStatusCode)status));
    }

    [Fact]
    public void Broken_connections_and_slow_tries_may_pass_and_an_untrusted_certificate_does_not()
    {
        Assert.True(TransientRule.IsTransient(new HttpRequestException(HttpRequestError.ConnectionError)));
        Assert.True(TransientRule.IsTransient(new HttpRequestException(HttpRequestError.NameResolutionError)));
        Assert.True(TransientRule.IsTransient(new TimeoutRejectedException()));
        Assert.True(TransientRule.IsTransient(new RefreshException(new Rejection("stalled", ""), isTransient: true)));
        Assert.False(TransientRule.IsTransient(new RefreshException(new Rejection("not_found", ""))));
        Assert.False(TransientRule.IsTransient(new HttpRequestException(HttpRequestError.SecureConnectionError)));
        Assert.False(TransientRule.IsTransient(new IOException("The disk is full.")));
    }

    [Fact]
    public void Retry_After_is_seconds_or_a_date()
    {
        Assert.Null(RetryAfterRule.DelayOf(null, Now));
        Assert.Equal(TimeSpan.FromSeconds(120), RetryAfterRule.DelayOf(RetryConditionHeaderValue.Parse("120"), Now));
        Assert.Equal(TimeSpan.FromSeconds(90), RetryAfterRule.DelayOf(RetryConditionHeaderValue.Parse("Fri, 25 Sep 2026 12:16:30 GMT"), Now));
        Assert.Equal(TimeSpan.Zero, RetryAfterRule.DelayOf(RetryConditionHeaderValue.Parse("Fri, 25 Sep 2026 12:00:00 GMT"), Now));
    }

    [Theory]
    [InlineData(100L, 50, false)]
    [InlineData(100L, 49, true)]
    [InlineData(101L, 50, false)]
    [InlineData(null, 1, false)]
    public void Less_than_half_of_the_last_download_is_an_error(long? before, long now, bool isError)
    {
        var latest = new DropProvenance("https://example.org", Now, Now, "00", "drops/x") { UnpackedBytes = before };

        Assert.Equal(isError, ShrinkRule.Check(now, latest) is { Code: "shrunk" });
        Assert.Null(ShrinkRule.Check(now, latest: null));
    }
}
