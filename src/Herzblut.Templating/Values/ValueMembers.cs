namespace Herzblut.Templating.Values;

/// <summary>The members of values that are no objects.</summary>
internal static class ValueMembers
{
    public static bool TryGet(in Value target, string name, out Value value)
    {
        value = target.Kind switch
        {
            ValueKind.String => OfText(target.AsString()!, name), // the kind says so
            ValueKind.List => OfList(target.AsList()!, name), // the kind says so
            ValueKind.Date => OfDate(target.AsDate(), name),
            ValueKind.TimeSpan => OfTimeSpan(target.AsTimeSpan(), name),
            ValueKind.Host => OfText(target.AsHost()!.ToText(), name), // the kind says so
            _ => Value.SetNull,
        };
        return !value.IsSetNull;
    }

    /// <summary><c>x.empty?</c></summary>
    public static Value IsEmpty(in Value target) => target.Kind switch
    {
        ValueKind.String => target.AsString()!.Length == 0, // the kind says so
        ValueKind.List => target.AsList()!.Count == 0, // the kind says so
        ValueKind.Object => target.AsObject()!.Count == 0, // the kind says so
        ValueKind.Host => target.AsHost()!.ToText().Length == 0, // the kind says so
        ValueKind.Empty => true,
        _ => false,
    };

    private static Value OfText(string text, string name) => name == "size" ? text.Length : Value.SetNull;

    private static Value OfList(ListValue list, string name)
    {
        if (list is ArrayValue { Properties: { } properties } && properties.TryGet(name, out Value property))
        {
            return property;
        }

        return name == "size" ? list.Count : Value.SetNull;
    }

    private static Value OfDate(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek.ToString(),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => Value.SetNull,
    };

    private static Value OfTimeSpan(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "ticks" => span.Ticks,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => Value.SetNull,
    };
}
