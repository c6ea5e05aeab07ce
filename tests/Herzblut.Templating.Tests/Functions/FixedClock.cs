namespace Herzblut.Templating.Tests.Functions;

/// <summary>A clock that stands still, in a time zone of its own.</summary>
internal sealed class FixedClock(DateTimeOffset now, TimeSpan offset) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", offset, "test", "test");

    public override DateTimeOffset GetUtcNow() => now;
}
