using System.Globalization;
using System.Text.Json;
using Herzblut.Templating.Values;

namespace Herzblut.Rendering.Inspecting;

/// <summary>
/// Writes values of a model as JSON. Models have no end (a chapter has related chapters, which have related chapters …): inside
/// an object of its own kind, an object shows its plain members only.
/// </summary>
internal sealed class ModelWriter(Utf8JsonWriter json)
{
    private readonly Stack<Type> _around = new();

    /// <summary>Writes a value.</summary>
    public void Write(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                WriteObject(value.AsObject()!); // the kind says so
                break;
            case ValueKind.List:
                WriteList(value.AsList()!); // as above
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteObject(ObjectValue value)
    {
        bool isBrief = _around.Contains(value.GetType());
        _around.Push(value.GetType());
        json.WriteStartObject();
        for (int i = 0; i < value.Count; i++)
        {
            Value member = value.ValueAt(i);
            if (!isBrief || member.Kind is not (ValueKind.Object or ValueKind.List))
            {
                json.WritePropertyName(value.NameAt(i));
                Write(member);
            }
        }

        json.WriteEndObject();
        _around.Pop();
    }

    private void WriteList(ListValue list)
    {
        json.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            Write(list[i]);
        }

        json.WriteEndArray();
    }

    private void WriteScalar(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger:
                json.WriteRawValue(value.AsBigInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Date:
                json.WriteStringValue(value.AsDate().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
