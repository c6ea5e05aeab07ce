using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The group <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("timespan")
        .Add("from_days", FromDays, Parameter.Double("days"))
        .Add("from_hours", FromHours, Parameter.Double("hours"))
        .Add("from_milliseconds", FromMilliseconds, Parameter.Double("millis"))
        .Add("from_minutes", FromMinutes, Parameter.Double("minutes"))
        .Add("from_seconds", FromSeconds, Parameter.Double("seconds"))
        .Add("parse", Parse, Parameter.Text("text"))
        .Add("zero", TimeSpan.Zero)
        .Build();

    private static Value FromDays(in FunctionCall call) => From(call, TimeSpan.FromDays);

    private static Value FromHours(in FunctionCall call) => From(call, TimeSpan.FromHours);

    private static Value FromMinutes(in FunctionCall call) => From(call, TimeSpan.FromMinutes);

    private static Value FromSeconds(in FunctionCall call) => From(call, TimeSpan.FromSeconds);

    private static Value FromMilliseconds(in FunctionCall call) => From(call, TimeSpan.FromMilliseconds);

    /// <summary>Reads <c>[-][d.]hh:mm[:ss[.fffffff]]</c> or days alone; null and the empty text give null.</summary>
    private static Value Parse(in FunctionCall call)
    {
        string? text = call.Text(0);
        if (string.IsNullOrEmpty(text))
        {
            return Value.Null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan span)
            ? span
            : throw call.Fault(FunctionProblems.NotATimeSpan(text));
    }

    private static Value From(in FunctionCall call, Func<double, TimeSpan> unit)
    {
        try
        {
            return unit(call.Double(0));
        }
        catch (Exception error) when (error is OverflowException or ArgumentException)
        {
            throw call.Fault(FunctionProblems.TimeOutOfRange());
        }
    }
}
