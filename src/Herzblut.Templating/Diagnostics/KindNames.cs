using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What messages call the kinds of values.</summary>
internal static class KindNames
{
    public static Message Of(ParameterKind kind) => kind switch
    {
        ParameterKind.Text => new("einen Text", "a text"),
        ParameterKind.Integer => new("eine ganze Zahl", "a whole number"),
        ParameterKind.Double => new("eine Zahl", "a number"),
        ParameterKind.Boolean => new("true oder false", "true or false"),
        ParameterKind.Date => new("ein Datum", "a date"),
        ParameterKind.TimeSpan => new("eine Zeitspanne", "a time span"),
        ParameterKind.List => new("eine Liste", "a list"),
        ParameterKind.Object => new("ein Objekt", "an object"),
        ParameterKind.Function => new("eine Funktion", "a function"),
        _ => new("einen Wert", "a value"),
    };

    public static Message Of(ValueKind kind) => kind switch
    {
        ValueKind.Null => new("null (nichts)", "null (nothing)"),
        ValueKind.Boolean => new("true oder false", "true or false"),
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger => new("eine ganze Zahl", "a whole number"),
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => new("eine Kommazahl", "a decimal number"),
        ValueKind.Date => new("ein Datum", "a date"),
        ValueKind.TimeSpan => new("eine Zeitspanne", "a time span"),
        ValueKind.String => new("einen Text", "a text"),
        ValueKind.List => new("eine Liste", "a list"),
        ValueKind.Object or ValueKind.Empty => new("ein Objekt", "an object"),
        ValueKind.Function => new("eine Funktion", "a function"),
        _ => new("einen fertigen Inhalt", "finished content"),
    };
}
