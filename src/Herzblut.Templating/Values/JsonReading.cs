using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Herzblut.Templating.Values;

/// <summary>
/// Values out of JSON. Numbers without point and exponent are integers, others doubles; objects keep the order of
/// their names, of a repeated name the last value counts.
/// </summary>
public static class JsonReading
{
    // Longer integers take long to read and mean nothing that a double does not say.
    private const int MaxIntegerDigits = 200;

    /// <summary>Reads a whole document, at most 64 levels deep.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static Value Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>Reads one element.</summary>
    /// <exception cref="JsonException">A text holds an escaped half of a surrogate pair.</exception>
    public static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => ReadArray(element),
        JsonValueKind.String => ReadText(element),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Value.Null,
    };

    private static MapObject ReadObject(JsonElement element)
    {
        var map = new MapObject();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            map[property.Name] = Read(property.Value);
        }

        return map;
    }

    private static ArrayValue ReadArray(JsonElement element)
    {
        var items = new Value[element.GetArrayLength()];
        int count = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            items[count++] = Read(item);
        }

        return new ArrayValue(items);
    }

    private static Value ReadText(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    private static Value ReadNumber(JsonElement element)
    {
        if (element.TryGetInt64(out long integer))
        {
            return integer;
        }

        string digits = element.GetRawText();
        bool isInteger = digits.Length <= MaxIntegerDigits && digits.AsSpan().IndexOfAny(".eE") < 0;
        return isInteger ? BigInteger.Parse(digits, CultureInfo.InvariantCulture) : element.GetDouble();
    }
}
