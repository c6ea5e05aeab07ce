using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary>What kind of value something is: <c>typeof</c> in broad words, <c>kind</c> in exact ones. Null for null.</summary>
internal static class Kinds
{
    public static Value TypeOf(in FunctionCall call) => call[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => "boolean",
        >= ValueKind.Int32 and <= ValueKind.Decimal => "number",
        ValueKind.String or ValueKind.Host => "string",
        ValueKind.List => call.List(0)!.TypeName, // the kind says so
        _ => "object",
    };

    public static Value KindOf(in FunctionCall call) => call[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Date => "DateTime",
        ValueKind.TimeSpan => "TimeSpan",
        ValueKind.String or ValueKind.Host => "string",
        ValueKind.List => call.List(0) is ArrayValue ? "array" : "range",
        ValueKind.Function => "function",
        _ => "object",
    };
}
