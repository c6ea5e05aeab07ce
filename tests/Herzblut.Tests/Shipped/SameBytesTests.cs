using System.Globalization;

namespace Herzblut.Tests.Shipped;

/// <summary>Same input, same bytes. What needs a process of its own (variables of the system) is tested with the command line.</summary>
public class SameBytesTests
{
    [Fact]
    public void Two_builds_give_the_same_bytes()
        => ShippedSite.Differences(ShippedSite.Result, ShippedSite.Build()).ShouldBeEmpty();

    [Theory]
    [InlineData("de-DE", "1,5", "22.11.2026")]
    [InlineData("tr-TR", "1,5", "22.11.2026")]
    [InlineData("th-TH", "1.5", "22/11/2569")]
    public void The_culture_of_the_machine_does_not_show(string culture, string number, string date)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeInterface = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            $"{1.5} {new DateTime(2026, 11, 22):d}".ShouldBe($"{number} {date}", "The culture has to matter for code that does not name one.");

            ShippedSite.Differences(ShippedSite.Result, ShippedSite.Build()).ShouldBeEmpty();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeInterface;
        }
    }

    [Theory]
    [InlineData(13)]
    [InlineData(-11)]
    public void The_clock_and_its_time_zone_do_not_show(int hours)
        => ShippedSite.Differences(ShippedSite.Result, ShippedSite.Build(new DistantClock(hours))).ShouldBeEmpty();

    /// <summary>Another year, far from Greenwich.</summary>
    private sealed class DistantClock(int hours) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("far", TimeSpan.FromHours(hours), "far", "far");

        public override DateTimeOffset GetUtcNow() => new(2031, 12, 31, 23, 59, 0, TimeSpan.Zero);
    }
}
