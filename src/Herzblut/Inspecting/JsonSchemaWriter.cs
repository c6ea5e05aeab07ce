using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Inspecting;

/// <summary>
/// Writes our schemas as JSON Schema, see https://json-schema.org/draft/2020-12. What we accept, it accepts: an editor must not
/// mark what <c>check</c> is content with. It cannot say that a minimum lies below its maximum.
/// </summary>
internal sealed class JsonSchemaWriter(Utf8JsonWriter json, VocabulariesConfig vocabularies, MessageLanguage language)
{
    private const string AnyText = "text";

    private string LabelLanguage => language == MessageLanguage.German ? "de" : "en";

    /// <summary>Writes the whole schema of a kind of file.</summary>
    public void Write(FileSchema file)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", file.Title.In(language));
        WriteObject(file.Content);
        json.WriteStartObject("$defs");
        json.WriteStartObject(AnyText);
        // YAML takes "2026" and "true" for other types; a text may be that all the same.
        WriteStrings("type", ["string", "number", "boolean"]);
        json.WriteNumber("minLength", 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Schema schema)
    {
        json.WriteStartObject();
        WriteMembers(schema);
        json.WriteEndObject();
    }

    private void WriteMembers(Schema schema)
    {
        switch (schema)
        {
            case ObjectSchema inner:
                WriteObject(inner);
                break;
            case EitherSchema either:
                WriteAnyOf(() => Write(either.Short), () => Write(either.Object));
                break;
            case ListSchema { AllowsSingle: true } list:
                WriteAnyOf(() => Write(list.Item), () => Write(list with { AllowsSingle = false }));
                break;
            case ListSchema list:
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                Write(list.Item);
                break;
            case MapSchema map:
                WriteMap(map.Item, keys: null);
                break;
            case LocalizedTextSchema:
                WriteAnyOf(() => Write(TextSchema.Plain), WriteTextPerLanguage);
                break;
            case FormatSchema format:
                WriteText(format.Pattern);
                WriteStrings("examples", [format.Example]);
                break;
            case DateSchema:
                WriteText("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                json.WriteString("format", "date");
                break;
            case ChoiceSchema choice:
                WriteStrings("enum", choice.Values);
                break;
            case TermSchema term when term.Vocabulary(vocabularies).Entries is { IsEmpty: false } entries:
                WriteStrings("enum", entries.Select(entry => entry.Id));
                // Not of the standard: VS Code shows them beside the ids.
                WriteStrings("enumDescriptions", entries.Select(entry => entry.Label.In(LabelLanguage)));
                break;
            case TextSchema or TermSchema:
                json.WriteString("$ref", "#/$defs/" + AnyText);
                break;
            case WholeNumberSchema number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 1);
                json.WriteNumber("maximum", number.Maximum);
                break;
            case NumberSchema:
                json.WriteString("type", "number");
                break;
            case BooleanSchema:
                json.WriteString("type", "boolean");
                break;
            default:
                throw new InvalidOperationException($"No JSON Schema for {schema.Kind}.");
        }
    }

    private void WriteObject(ObjectSchema schema)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (SchemaKey key in schema.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Purpose.In(language));
            WriteMembers(key.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (schema.Keys.Any(key => key.IsRequired))
        {
            WriteStrings("required", schema.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private void WriteTextPerLanguage()
    {
        json.WriteStartObject();
        WriteMap(TextSchema.Plain, Formats.Language);
        json.WriteEndObject();
    }

    private void WriteMap(Schema values, FormatSchema? keys)
    {
        json.WriteString("type", "object");
        if (keys is not null)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", keys.Pattern);
            json.WriteEndObject();
        }

        json.WritePropertyName("additionalProperties");
        Write(values);
    }

    private void WriteText(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private void WriteAnyOf(Action first, Action second)
    {
        json.WriteStartArray("anyOf");
        first();
        second();
        json.WriteEndArray();
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
