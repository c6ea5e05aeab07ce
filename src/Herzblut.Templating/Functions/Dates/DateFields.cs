namespace Herzblut.Templating.Functions.Dates;

/// <summary>What a <see cref="DateReader"/> has found; null where the pattern does not ask for it.</summary>
internal struct DateFields
{
    public int? Year;
    public int? Month;
    public int? Day;
    public int? DayOfYear;
    public int Hour;
    public int Minute;
    public int Second;
    public long Ticks;
    public bool? IsAfternoon;
    public TimeSpan? Offset;
    public long? EpochSeconds;

    /// <summary>
    /// The date. A year alone is its first day, a day without a year one of this year, a time alone one of today;
    /// with a zone it is converted to the local one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or time.</exception>
    public readonly DateTime ToDate(TimeProvider clock)
    {
        if (EpochSeconds is long seconds)
        {
            return ToLocal(DateTime.UnixEpoch.AddSeconds(seconds), clock);
        }

        int hour = IsAfternoon is bool isAfternoon ? (Hour % 12) + (isAfternoon ? 12 : 0) : Hour;
        DateTime day = ToDay(clock.GetLocalNow().Date);
        DateTime time = new DateTime(day.Year, day.Month, day.Day, hour, Minute, Second).AddTicks(Ticks);
        return Offset is TimeSpan offset ? ToLocal(DateTime.SpecifyKind(time - offset, DateTimeKind.Utc), clock) : time;
    }

    private static DateTime ToLocal(DateTime utc, TimeProvider clock)
        => DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, clock.LocalTimeZone), DateTimeKind.Unspecified);

    private readonly DateTime ToDay(DateTime today)
    {
        if (Year is null && Month is null && Day is null && DayOfYear is null)
        {
            return today;
        }

        var day = new DateTime(Year ?? today.Year, Month ?? 1, Day ?? 1);
        return DayOfYear is int dayOfYear ? day.AddDays(dayOfYear - 1) : day;
    }
}
