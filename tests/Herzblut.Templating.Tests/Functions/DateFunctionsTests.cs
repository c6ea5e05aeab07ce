using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class DateFunctionsTests
{
    [Theory]
    [InlineData("%a %A %b %B %h", "Tue Tuesday Mar March Mar")]
    [InlineData("%d.%m.%Y %e.%y %C", "05.03.2024  5.24 20")]
    [InlineData("%D %F %x", "03/05/24 2024-03-05 03/05/2024")]
    [InlineData("%H %I %k %l %M %S %p %P", "14 02 14  2 07 09 PM pm")]
    [InlineData("%T|%R|%r|%X", "14:07:09|14:07|02:07:09 PM|14:07:09")]
    [InlineData("%L %N", "125 125000000")]
    [InlineData("%j %U %V %W %u %w", "065 10 10 10 2 2")]
    [InlineData("%c|%v", "Tue Mar  5 14:07:09 2024| 5-MAR-2024")]
    [InlineData("%s %Z", "1709647629 +00:00")]
    [InlineData("a%tb%nc%%", "a\tb\nc%")]
    [InlineData("%Q %-d %", "%Q %-d %")]
    [InlineData("%g", " 05 Mar 2024")]
    public void Patterns_follow_strftime(string pattern, string expected)
    {
        Value date = new DateTime(2024, 3, 5, 14, 7, 9, 125);
        Text("to_string", date, pattern).ShouldBe(expected);
        DateFunctions.Group.Written("to_string", date, pattern).ShouldBe(expected);
    }

    [Fact]
    public void Names_come_from_the_culture_until_g_switches_to_the_invariant_one()
        => Text("to_string", new DateTime(2024, 3, 5), "%A, %d. %B %Y | %g%A", "de-DE").ShouldBe("Dienstag, 05. März 2024 | Tuesday");

    [Theory]
    [InlineData("2024-03-05 14:07:09", "2024-03-05 14:07:09.000")]
    [InlineData("2024-03-05T10:00:00+02:00", "2024-03-05 08:00:00.000")]
    [InlineData("2024-03-05T23:30:00.5Z", "2024-03-05 23:30:00.500")]
    [InlineData("2016/01/05", "2016-01-05 00:00:00.000")]
    [InlineData("2024-13-45", "0001-01-01 00:00:00.000")]
    [InlineData("gestern", "0001-01-01 00:00:00.000")]
    public void Parsing_reads_usual_forms_and_gives_year_one_for_others(string text, string expected)
        => Parsed(text).ShouldBe(expected);

    [Theory]
    [InlineData("2018--06--17", "%Y--%m--%d", "2018-06-17 00:00:00.000")]
    [InlineData("5. März 24", "%e. %B %y", "2024-03-05 00:00:00.000")]
    [InlineData("Dienstag, 5. mär 2024", "%A, %d. %b %Y", "2024-03-05 00:00:00.000")]
    [InlineData("05.03.2024 02:07:09 PM", "%d.%m.%Y %r", "2024-03-05 14:07:09.000")]
    [InlineData("2024065 12:30.25", "%Y%j %R.%L", "2024-03-05 12:30:00.250")]
    [InlineData("2024-03-05T12:00:00-0130", "%FT%T%Z", "2024-03-05 13:30:00.000")]
    [InlineData("1709647629", "%s", "2024-03-05 14:07:09.000")]
    [InlineData("100%  05", "100%% %m", "2026-05-01 00:00:00.000")]
    [InlineData("2024-02-30", "%F", "0001-01-01 00:00:00.000")]
    [InlineData("2024-02-03x", "%F", "0001-01-01 00:00:00.000")]
    public void Parsing_by_a_pattern_wants_the_whole_text_to_match(string text, string pattern, string expected)
        => Parsed(text, pattern, "de-DE").ShouldBe(expected);

    [Fact]
    public void Parsing_takes_the_culture_of_the_render_or_the_one_given()
    {
        Parsed("05.03.2024", Value.Null, "de-DE").ShouldBe("2024-03-05 00:00:00.000");
        DateFunctions.Group.CallIn(CultureInfo.GetCultureInfo("de-DE"), "parse", "05.03.2024").AsDate().Month.ShouldBe(3);
    }

    [Fact]
    public void A_zone_is_converted_to_the_local_time_of_the_clock()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(2));
        Value date = DateFunctions.Group.CallAt(clock, "parse", "2024-03-05T23:30:00Z");
        date.AsDate().ShouldBe(new DateTime(2024, 3, 6, 1, 30, 0));
        DateFunctions.Group.CallAt(clock, "to_string", date, "%T%Z %s").AsString().ShouldBe("01:30:00+02:00 1709681400");
        DateFunctions.Group.CallAt(clock, "now").AsDate().ShouldBe(new DateTime(2026, 11, 22, 12, 0, 0));
        DateFunctions.Group.CallAt(clock, "parse", "08:15").AsDate().ShouldBe(new DateTime(2026, 11, 22, 8, 15, 0));
    }

    [Fact]
    public void Nothing_parses_to_nothing_and_prints_nothing()
    {
        DateFunctions.Group.Call("parse", Value.Null).IsNull.ShouldBeTrue();
        DateFunctions.Group.Call("parse", "").IsNull.ShouldBeTrue();
        DateFunctions.Group.Call("to_string", Value.Null, "%Y").IsNull.ShouldBeTrue();
        DateFunctions.Group.Written("to_string", Value.Null, "%Y").ShouldBe("");
    }

    [Fact]
    public void A_text_is_no_date()
        => Should.Throw<TemplateFault>(() => DateFunctions.Group.Call("to_string", "2024-03-05", "%Y")).Problem.Code.ShouldBe("TPL3101");

    [Theory]
    [InlineData("add_months", "2024-01-31", 1, "2024-02-29")]
    [InlineData("add_years", "2024-02-29", 1, "2025-02-28")]
    [InlineData("add_days", "2024-02-28", 2, "2024-03-01")]
    [InlineData("add_hours", "2024-02-28", -1, "2024-02-27")]
    public void Adding_stays_within_the_month(string function, string text, int amount, string expected)
        => Text("to_string", DateFunctions.Group.Call(function, DateFunctions.Group.Call("parse", text), amount), "%F").ShouldBe(expected);

    [Fact]
    public void A_date_out_of_range_is_an_error()
        => Should.Throw<TemplateFault>(() => DateFunctions.Group.Call("add_years", new DateTime(2024, 1, 1), 9000)).Problem.Code.ShouldBe("TPL5009");

    [Fact]
    public void An_unknown_culture_is_an_error()
        => Should.Throw<TemplateFault>(() => DateFunctions.Group.Call("to_string", new DateTime(2024, 1, 1), "%B", "not a culture")).Problem.Code.ShouldBe("TPL5010");

    [Fact]
    public void Parse_to_string_does_both_in_one()
        => Text("parse_to_string", "2024-03-05", "%d.%m.%Y").ShouldBe("05.03.2024");

    private static string? Parsed(params Value[] arguments)
        => DateFunctions.Group.Call("parse", arguments).AsDate().ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    private static string? Text(string function, params Value[] arguments) => DateFunctions.Group.Call(function, arguments).AsString();
}
