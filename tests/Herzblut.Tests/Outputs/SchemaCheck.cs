using System.Text.Json;

namespace Herzblut.Tests.Outputs;

/// <summary>Checks a document against the part of JSON Schema that our own schemas use: types, properties, required ones, items.</summary>
internal static class SchemaCheck
{
    /// <summary>What does not fit, by path.</summary>
    public static IEnumerable<string> Problems(JsonElement value, JsonElement schema, string path = "$")
    {
        string[] types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(type => type.GetString()!)]
            : [schema.GetProperty("type").GetString()!];
        if (!types.Contains(TypeOf(value)))
        {
            return [$"{path}: {TypeOf(value)}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(value, schema, path),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Problems(item, schema.GetProperty("items"), $"{path}[{index}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(JsonElement value, JsonElement schema, string path)
    {
        JsonElement properties = schema.GetProperty("properties");
        foreach (JsonElement required in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(required.GetString()!, out _))
            {
                yield return $"{path}.{required}: missing";
            }
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out JsonElement inner))
            {
                yield return $"{path}.{property.Name}: unknown";
                continue;
            }

            foreach (string problem in Problems(property.Value, inner, $"{path}.{property.Name}"))
            {
                yield return problem;
            }
        }
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
