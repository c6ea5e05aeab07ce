using System.Text.Json;
using Scriban.Runtime;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// JSON as values of the template language: whole numbers that fit are 32-bit, else 64-bit; all other numbers are doubles.
/// The package's own import makes decimals of all numbers, which print and divide differently.
/// </summary>
internal static class JsonModel
{
    /// <summary>An object's members.</summary>
    public static ScriptObject ObjectOf(JsonElement json)
    {
        var result = new ScriptObject();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            result.SetValue(member.Name, ValueOf(member.Value), readOnly: false);
        }

        return result;
    }

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => NumberOf(json),
        _ => null,
    };

    private static object NumberOf(JsonElement json)
    {
        if (json.TryGetInt32(out int small))
        {
            return small;
        }

        return json.TryGetInt64(out long large) ? large : json.GetDouble();
    }
}
