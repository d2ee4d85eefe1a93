using Factsheets.Refresh;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Refresh;

public sealed class AnswerBodyTests
{
    private static readonly TimeSpan Stall = TimeSpan.FromHours(1);
    private readonly VirtualTime _time = new();

    [Theory]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(ObjectDisposedException))]
    [InlineData(typeof(IOException))]
    public async Task Silence_is_a_stall_whatever_the_connection_says_when_it_is_given_up(Type said)
    {
        var reading = new AnswerBody(new Given(said), Stall, _time).ReadStartAsync(TemporaryStore.Token);
        _time.Advance(Stall);

        var error = await Assert.ThrowsAsync<RefreshException>(() => reading);

        Assert.Equal(("stalled", true), (error.Failure.Code, error.IsTransient));
    }

    [Theory]
    [InlineData(typeof(ObjectDisposedException))]
    [InlineData(typeof(IOException))]
    public async Task The_end_of_the_try_ends_the_reading_whatever_the_connection_says(Type said)
    {
        using var end = new CancellationTokenSource();
        var reading = new AnswerBody(new Given(said), Stall, _time).ReadStartAsync(end.Token);
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Theory]
    [InlineData(typeof(ObjectDisposedException))]
    [InlineData(typeof(IOException))]
    public async Task A_connection_that_breaks_by_itself_is_lost(Type said)
    {
        var body = new AnswerBody(new Given(said) { IsBroken = true }, Stall, _time);

        var error = await Assert.ThrowsAsync<RefreshException>(() => body.ReadStartAsync(TemporaryStore.Token));

        Assert.Equal(("connection_lost", true), (error.Failure.Code, error.IsTransient));
    }

    /// <summary>A connection that gives nothing, and says something of its own once nobody waits any longer.</summary>
    private sealed class Given(Type said) : MemoryStream
    {
        public bool IsBroken { get; init; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!IsBroken)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            throw said == typeof(ObjectDisposedException) ? new ObjectDisposedException("NetworkStream") : (Exception)Activator.CreateInstance(said)!;
        }
    }
}
