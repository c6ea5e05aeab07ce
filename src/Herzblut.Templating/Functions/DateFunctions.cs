using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions.Dates;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// The group <c>date</c>. A date has no zone of its own: it is the time on the wall in the local time zone of the
/// render's <see cref="TimeProvider"/>.
/// </summary>
internal static class DateFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("date")
        .Add("add_days", AddDays, Parameter.Date("date"), Parameter.Double("days"))
        .Add("add_hours", AddHours, Parameter.Date("date"), Parameter.Double("hours"))
        .Add("add_milliseconds", AddMilliseconds, Parameter.Date("date"), Parameter.Double("millis"))
        .Add("add_minutes", AddMinutes, Parameter.Date("date"), Parameter.Double("minutes"))
        .Add("add_months", AddMonths, Parameter.Date("date"), Parameter.Integer("months"))
        .Add("add_seconds", AddSeconds, Parameter.Date("date"), Parameter.Double("seconds"))
        .Add("add_years", AddYears, Parameter.Date("date"), Parameter.Integer("years"))
        .Add("default_format", DateText.DefaultPattern)
        .Add("format", DateText.DefaultPattern)
        .Add("now", Now)
        .Add("parse", DateParsing.Parse, Parameter.Text("text"), Parameter.Text("pattern").Or(Value.Null), Parameter.Text("culture").Or(Value.Null))
        .Add("parse_to_string", DateParsing.ParseToText, DateParsing.ParseToTextParameters)
        .AddWriting("to_string", DateFormatting.ToText, DateFormatting.Write, writesMarkup: false, Parameter.Date("datetime").OrNull(), Parameter.Text("pattern"), Parameter.Text("culture").Or(Value.Null))
        .Add("utc_now", UtcNow)
        .Self(DateParsing.Parse, Parameter.Text("text"), Parameter.Text("pattern").Or(Value.Null), Parameter.Text("culture").Or(Value.Null))
        .Build();

    private static Value Now(in FunctionCall call) => DateTime.SpecifyKind(call.TimeProvider.GetLocalNow().DateTime, DateTimeKind.Unspecified);

    private static Value UtcNow(in FunctionCall call) => call.TimeProvider.GetUtcNow().UtcDateTime;

    private static Value AddDays(in FunctionCall call) => Add(call, static (date, days) => date.AddDays(days));

    private static Value AddHours(in FunctionCall call) => Add(call, static (date, hours) => date.AddHours(hours));

    private static Value AddMinutes(in FunctionCall call) => Add(call, static (date, minutes) => date.AddMinutes(minutes));

    private static Value AddSeconds(in FunctionCall call) => Add(call, static (date, seconds) => date.AddSeconds(seconds));

    private static Value AddMilliseconds(in FunctionCall call) => Add(call, static (date, milliseconds) => date.AddMilliseconds(milliseconds));

    /// <summary>The end of a month stays one: a month after 31 January is the last day of February.</summary>
    private static Value AddMonths(in FunctionCall call) => AddWhole(call, static (date, months) => date.AddMonths(months));

    private static Value AddYears(in FunctionCall call) => AddWhole(call, static (date, years) => date.AddYears(years));

    private static Value Add(in FunctionCall call, Func<DateTime, double, DateTime> step)
    {
        try
        {
            return step(call.Date(0), call.Double(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Fault(FunctionProblems.TimeOutOfRange());
        }
    }

    private static Value AddWhole(in FunctionCall call, Func<DateTime, int, DateTime> step)
    {
        try
        {
            return step(call.Date(0), call.Integer(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Fault(FunctionProblems.TimeOutOfRange());
        }
    }
}
