using System.Globalization;
using Herzblut.Templating.Functions.Dates;

namespace Herzblut.Templating.Values;

/// <summary>
/// How values print. Numbers use the culture; inside lists and objects texts are quoted and null is <c>null</c>.
/// </summary>
internal static class ValueText
{
    /// <exception cref="CollectionTooDeepException">A list or object nests too deep, or contains itself.</exception>
    public static string Of(in Value value, in TextStyle style) => value.Kind switch
    {
        ValueKind.String => value.AsString()!, // the kind says so
        ValueKind.Int32 => value.AsInt32().ToString(style.Culture),
        ValueKind.List or ValueKind.Object => new CollectionText(style).Print(value),
        _ => OfScalar(value, style),
    };

    /// <summary>The text of what is no collection.</summary>
    public static string OfScalar(in Value value, in TextStyle style) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Int32 or ValueKind.Int64 => value.AsInt64().ToString(style.Culture),
        ValueKind.BigInteger => value.AsBigInteger().ToString(style.Culture),
        ValueKind.Single => value.AsSingle().ToString(style.Culture),
        ValueKind.Double => value.AsDouble().ToString(style.Culture),
        ValueKind.Decimal => value.AsDecimal().ToString(style.Culture),
        ValueKind.Date => DateText.Format(value.AsDate(), style.DatePattern, style.Culture, style.Zone),
        ValueKind.TimeSpan => value.AsTimeSpan().ToString("c", CultureInfo.InvariantCulture),
        ValueKind.String => value.AsString()!, // the kind says so
        ValueKind.Host => value.AsHost()!.ToText(), // the kind says so
        ValueKind.Function => value.AsFunction()!.Name, // the kind says so
        _ => "",
    };
}
