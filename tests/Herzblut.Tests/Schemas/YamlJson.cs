using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Herzblut.Diagnostics;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Tests.Schemas;

/// <summary>YAML as editors' tools see it when they hold it against a JSON Schema: with the types of YAML's core schema.</summary>
internal static class YamlJson
{
    public static JsonElement Of(SourceText source, SourceSpan lines)
        => JsonSerializer.SerializeToElement(ToJson(YamlReader.Read(source, lines, [], new DiagnosticBag())));

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Style: YamlStyle.Plain } scalar => ToJson(scalar.Value),
        YamlScalar scalar => scalar.Value,
        _ => null,
    };

    private static JsonValue ToJson(string plain) => plain switch
    {
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => JsonValue.Create(whole),
        _ when double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) => JsonValue.Create(number),
        _ => JsonValue.Create(plain),
    };
}
