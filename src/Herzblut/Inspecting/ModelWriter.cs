using System.Globalization;
using System.Text.Json;
using Herzblut.Rendering.Values;

namespace Herzblut.Inspecting;

/// <summary>
/// Writes values of a model as JSON. Models have no end (a chapter has related chapters, which have related chapters …): inside
/// an object of its own kind, an object shows its plain members only.
/// </summary>
internal sealed class ModelWriter(Utf8JsonWriter json)
{
    private readonly Stack<Type> _around = new();

    /// <summary>Writes a value.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case IView view:
                WriteView(view);
                break;
            case object?[] list:
                WriteList(list);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateTime date:
                json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private void WriteView(IView view)
    {
        bool isBrief = _around.Contains(view.GetType());
        _around.Push(view.GetType());
        json.WriteStartObject();
        foreach ((string name, object? member) in view.Read())
        {
            if (!isBrief || member is not (IView or object?[]))
            {
                json.WritePropertyName(name);
                Write(member);
            }
        }

        json.WriteEndObject();
        _around.Pop();
    }

    private void WriteList(object?[] list)
    {
        json.WriteStartArray();
        foreach (object? item in list)
        {
            Write(item);
        }

        json.WriteEndArray();
    }
}
