using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Dates;

/// <summary>
/// Dates out of texts. Null and the empty text give null; what is no date gives the first day of the year 1. A text
/// with a zone is converted to the local time zone of the render.
/// </summary>
internal static class DateParsing
{
    public static ImmutableArray<Parameter> ParseToTextParameters { get; } =
    [
        Parameter.Text("text"),
        Parameter.Text("output_pattern"),
        Parameter.Text("output_culture").Or(Value.Null),
        Parameter.Text("input_pattern").Or(Value.Null),
        Parameter.Text("input_culture").Or(Value.Null),
    ];

    /// <summary><c>date.parse text pattern? culture?</c></summary>
    public static Value Parse(in FunctionCall call)
        => string.IsNullOrEmpty(call.Text(0)) ? Value.Null : Read(call, call.Text(1), call.CultureAt(2));

    /// <summary><c>date.parse_to_string text output_pattern output_culture? input_pattern? input_culture?</c></summary>
    public static Value ParseToText(in FunctionCall call)
        => string.IsNullOrEmpty(call.Text(0))
            ? Value.Null
            : DateText.Format(Read(call, call.Text(3), call.CultureAt(4)), call.Text(1) ?? call.DateFormat, call.CultureAt(2), call.TimeProvider.LocalTimeZone);

    private static DateTime Read(in FunctionCall call, string? pattern, CultureInfo culture)
    {
        const int ParsingWork = 6;
        call.CountWork(ParsingWork + (pattern?.Length ?? 0));
        string text = call.Text(0)!; // both callers have looked
        if (!string.IsNullOrEmpty(pattern))
        {
            var reader = new DateReader(text, culture);
            return reader.TryRead(pattern, call.TimeProvider, out DateTime read) ? read : default;
        }

        const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AllowWhiteSpaces;
        if (!DateTime.TryParse(text, culture, Styles, out DateTime date))
        {
            return default;
        }

        if (date.Kind == DateTimeKind.Utc)
        {
            return DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(date, call.TimeProvider.LocalTimeZone), DateTimeKind.Unspecified);
        }

        // A time alone is one of today.
        return date.Date == DateTime.MinValue && date.TimeOfDay > TimeSpan.Zero ? call.TimeProvider.GetLocalNow().Date + date.TimeOfDay : date;
    }
}
