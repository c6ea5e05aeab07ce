using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Dates;

/// <summary><c>date.to_string</c>; null prints nothing, a pattern that is null is <c>date.format</c>.</summary>
internal static class DateFormatting
{
    public static Value ToText(in FunctionCall call)
        => call[0].IsNull ? Value.Null : DateText.Format(call.Date(0), Pattern(call), call.CultureAt(2), call.TimeProvider.LocalTimeZone);

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        if (!call[0].IsNull)
        {
            DateText.Write(call.Date(0), Pattern(call), call.CultureAt(2), call.TimeProvider.LocalTimeZone, output);
        }
    }

    private static string Pattern(in FunctionCall call)
    {
        string pattern = call.Text(1) switch
        {
            null => call.DateFormat,
            "%g" => "%g " + call.DateFormat,
            string given => given,
        };
        call.CountWork(pattern.Length);
        return pattern;
    }
}
