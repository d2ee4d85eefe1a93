using Microsoft.Extensions.Time.Testing;

namespace Factsheets.Tests.Refresh;

/// <summary>A clock on which short waits are over at once, moving it on; long ones (timeouts) end only when a test moves it.</summary>
internal sealed class VirtualTime() : FakeTimeProvider(Start)
{
    /// <summary>14:15 in Brussels.</summary>
    public static readonly new DateTimeOffset Start = new(2026, 9, 25, 12, 15, 0, TimeSpan.Zero);

    /// <summary>Waits that are shorter are over at once.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromMinutes(9);

    public TimeSpan Elapsed => GetUtcNow() - Start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < Short)
        {
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
