using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>Dates that are printed without a function follow <c>date.format</c> and the clock's zone.</summary>
public class DatePrintingTests
{
    [Fact]
    public void The_zone_of_the_clock_prints()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(-3.5));
        var engine = new TemplateEngine(new TemplateOptions { TimeProvider = clock });
        const string Template = "{{ date.format = '%FT%T%Z'; date.now }} {{ date.parse '2024-03-05T10:00:00Z' }} {{ [date.now] }}";
        Rendering.Render(Template, engine: engine)
            .ShouldBe("2026-11-22T06:30:00-03:30 2024-03-05T06:30:00-03:30 [2026-11-22T06:30:00-03:30]");
    }

    [Fact]
    public void Universal_time_keeps_its_zone()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(2));
        Rendering.Render("{{ date.utc_now | date.to_string '%T%Z' }}", engine: new TemplateEngine(new TemplateOptions { TimeProvider = clock }))
            .ShouldBe("10:00:00+00:00");
    }

    [Fact]
    public void A_host_may_hand_in_a_date()
        => Rendering.Render("{{ day }} {{ day.year }} {{ day | date.to_string '%A' 'de-DE' }}", new MapObject { ["day"] = new DateTime(2024, 3, 5) })
            .ShouldBe("05 Mar 2024 2024 Dienstag");
}
