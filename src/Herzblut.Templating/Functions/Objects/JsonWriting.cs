using System.Globalization;
using System.Text.Json;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary>Writes a value as JSON: dates in the form of ISO 8601, time spans as they print, ranges as arrays.</summary>
internal static class JsonWriting
{
    private const int MaxDepth = 64;

    public static void Write(Utf8JsonWriter json, in Value value, in FunctionCall call, int depth)
    {
        call.EnsureTextFits(json.BytesCommitted + json.BytesPending);
        if (depth > MaxDepth)
        {
            throw call.ArgumentFault(0, FunctionProblems.JsonTooDeep(MaxDepth));
        }

        switch (value.Kind)
        {
            case ValueKind.List:
                WriteList(json, value.AsList()!, call, depth); // the kind says so
                break;
            case ValueKind.Object:
                WriteObject(json, value.AsObject()!, call, depth); // the kind says so
                break;
            case ValueKind.Empty:
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            case ValueKind.Function:
                throw call.ArgumentFault(0, FunctionProblems.NotForJson(value.AsFunction()!.Name)); // the kind says so
            default:
                WriteScalar(json, value, call);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, ListValue list, in FunctionCall call, int depth)
    {
        call.CountSteps(list.Count);
        json.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            Write(json, list[i], call, depth + 1);
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, ObjectValue value, in FunctionCall call, int depth)
    {
        json.WriteStartObject();
        for (int i = 0; i < value.Count; i++)
        {
            json.WritePropertyName(value.NameAt(i));
            Write(json, value.ValueAt(i), call, depth + 1);
        }

        json.WriteEndObject();
    }

    private static void WriteScalar(Utf8JsonWriter json, in Value value, in FunctionCall call)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Int32 or ValueKind.Int64:
                json.WriteNumberValue(value.AsInt64());
                break;
            case ValueKind.BigInteger:
                json.WriteRawValue(value.AsBigInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Decimal:
                json.WriteNumberValue(value.AsDecimal());
                break;
            case ValueKind.Single when float.IsFinite(value.AsSingle()):
                json.WriteNumberValue(value.AsSingle());
                break;
            case ValueKind.Double when double.IsFinite(value.AsDouble()):
                json.WriteNumberValue(value.AsDouble());
                break;
            case ValueKind.Single or ValueKind.Double:
                throw call.ArgumentFault(0, FunctionProblems.NotForJson(call.ToText(value)));
            case ValueKind.Date:
                json.WriteStringValue(value.AsDate());
                break;
            case ValueKind.TimeSpan:
                json.WriteStringValue(value.AsTimeSpan().ToString("c", CultureInfo.InvariantCulture));
                break;
            case ValueKind.String or ValueKind.Host:
                json.WriteStringValue(call.ToText(value));
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
