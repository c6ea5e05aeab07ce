using System.Globalization;
using System.Text.Json;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary>Writes a value as JSON: dates in the form of ISO 8601, time spans as they print, ranges as arrays.</summary>
internal readonly ref struct JsonWriting(Utf8JsonWriter json, FunctionCall call)
{
    private const int MaxDepth = 64;

    private readonly FunctionCall _call = call;

    public void Write(in Value value, int depth)
    {
        GrowthGuard.Check(_call, json.BytesCommitted + json.BytesPending);
        if (depth > MaxDepth)
        {
            throw _call.ArgumentFault(0, FunctionProblems.JsonTooDeep(MaxDepth));
        }

        switch (value.Kind)
        {
            case ValueKind.List:
                WriteList(value.AsList()!, depth); // the kind says so
                break;
            case ValueKind.Object:
                WriteObject(value.AsObject()!, depth); // the kind says so
                break;
            case ValueKind.Empty:
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            case ValueKind.Function:
                throw _call.ArgumentFault(0, FunctionProblems.NotForJson(value.AsFunction()!.Name)); // the kind says so
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteList(ListValue list, int depth)
    {
        _call.CountSteps(list.Count);
        json.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            Write(list[i], depth + 1);
        }

        json.WriteEndArray();
    }

    private void WriteObject(ObjectValue value, int depth)
    {
        _call.CountWork(2L * value.Count);
        json.WriteStartObject();
        for (int i = 0; i < value.Count; i++)
        {
            json.WritePropertyName(value.NameAt(i));
            Write(value.ValueAt(i), depth + 1);
        }

        json.WriteEndObject();
    }

    private void WriteScalar(in Value value)
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
                _call.CountWork(ValueWork.OfText(value));
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
                throw _call.ArgumentFault(0, FunctionProblems.NotForJson(_call.ToText(value)));
            case ValueKind.Date:
                json.WriteStringValue(value.AsDate());
                break;
            case ValueKind.TimeSpan:
                json.WriteStringValue(value.AsTimeSpan().ToString("c", CultureInfo.InvariantCulture));
                break;
            case ValueKind.String or ValueKind.Host:
                json.WriteStringValue(_call.ToText(value));
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
