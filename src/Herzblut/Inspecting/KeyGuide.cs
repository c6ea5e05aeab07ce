using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Inspecting;

/// <summary>Documents the keys of all files for editors, from the schemas that the files themselves are checked by.</summary>
internal sealed class KeyGuide(MessageLanguage language)
{
    private readonly StringBuilder _text = new();

    /// <summary>The guide as Markdown: one table a kind of file. Keys inside others follow them, with the way to them.</summary>
    public string ToMarkdown()
    {
        _text.Append("# ").Append(In("Angaben", "Keys")).Append("\n\n");
        _text.Append(In(
            "Diese Seite entsteht aus dem Programm selbst. `herzblut schema` gibt dasselbe für Werkzeuge aus (JSON Schema).",
            "This page is made from the program itself. `herzblut schema` prints the same for tools (JSON Schema)."));
        _text.Append('\n');
        foreach (FileSchema file in FileSchema.All)
        {
            string paths = string.Join(", ", file.Paths.Select(path => $"`{path}`"));
            _text.Append(CultureInfo.InvariantCulture, $"\n## {file.Title.In(language)}\n\n{paths}\n\n");
            _text.Append(In("| Angabe | was dort steht | Form |", "| key | what it says | form |")).Append("\n| --- | --- | --- |\n");
            AppendRows(file.Keys, "");
        }

        return _text.ToString();
    }

    private void AppendRows(IEnumerable<SchemaKey> keys, string parents)
    {
        foreach (SchemaKey key in keys)
        {
            string required = key.IsRequired ? In(", nötig", ", required") : "";
            _text.Append(CultureInfo.InvariantCulture, $"| {parents}`{key.Name}` | {key.Purpose.In(language)} | {FormOf(key.Value)}{required} |\n");
            AppendRows(KeysIn(key.Value), $"{parents}`{key.Name}` → ");
        }
    }

    private string FormOf(Schema schema)
    {
        string form = schema.Kind switch
        {
            SchemaKind.Text => "Text",
            SchemaKind.TextPerLanguage => In("Text, oder einer je Sprache", "text, or one per language"),
            SchemaKind.Markdown => "Markdown",
            SchemaKind.WholeNumber => In("ganze Zahl", "whole number"),
            SchemaKind.Number => In("Zahl", "number"),
            SchemaKind.Boolean => "`true`, `false`",
            SchemaKind.Date => In("Datum", "date"),
            SchemaKind.Choice => string.Join(", ", schema.Choices.Select(choice => $"`{choice}`")),
            SchemaKind.Id => In("Kennung", "id"),
            SchemaKind.List when schema is ListSchema { AllowsSingle: true } => In($"{FormOf(schema.Item!)} oder Liste davon", $"{FormOf(schema.Item!)}, or a list of them"),
            SchemaKind.List => In("Liste: ", "list: ") + FormOf(schema.Item!),
            SchemaKind.Object => In("eigene Angaben", "keys of its own"),
            SchemaKind.Map => In("Namen mit: ", "names with: ") + FormOf(schema.Item!),
            _ => In("beliebig", "anything"),
        };
        return schema.Kind is not SchemaKind.Object && !schema.Keys.IsEmpty
            ? form + In(" oder eigene Angaben", " or keys of its own")
            : form;
    }

    private static IEnumerable<SchemaKey> KeysIn(Schema schema) => schema.Item is { } item ? KeysIn(item) : schema.Keys;

    private string In(string german, string english) => new Message(german, english).In(language);
}
