namespace Factsheets.Refresh;

/// <summary>
/// The moment of an update of which the catalogue says the day alone. Eurostat updates at 11:00 and 23:00 Brussels time:
/// what is there before 23:00 of that day is of 11:00, what is there later may be of 23:00.
/// </summary>
/// <remarks>So an update at 23:00 is not missed when the one of 11:00 of the same day was downloaded in between.</remarks>
public static class ReleaseTime
{
    private static readonly TimeOnly First = new(11, 0);
    private static readonly TimeOnly Second = new(23, 0);
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The latest moment that an update of a day can have at a time.</summary>
    /// <param name="day">Day of the update.</param>
    /// <param name="now">When the catalogue was read.</param>
    public static DateTimeOffset Of(DateOnly day, DateTimeOffset now) => At(day, Second) is var second && second <= now ? second : At(day, First);

    /// <summary>The day of a moment in Brussels.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Brussels).DateTime);

    private static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Brussels.GetUtcOffset(local));
    }
}
