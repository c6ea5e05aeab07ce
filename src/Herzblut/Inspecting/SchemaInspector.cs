using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;

namespace Herzblut.Inspecting;

/// <summary>Shows editors' tools which keys a file may have.</summary>
public static class SchemaInspector
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The keys of a kind of file as JSON Schema (draft 2020-12), ending in a line end.</summary>
    /// <param name="file">The kind.</param>
    /// <param name="root">The playbook whose vocabularies are offered; without a readable <c>site.yml</c>, any id is allowed.</param>
    /// <param name="language">The language of titles and descriptions.</param>
    public static string ToJson(FileSchema file, ISourceTree root, MessageLanguage language)
    {
        // What is wrong with site.yml is no matter here: check tells it.
        SiteConfig? config = SiteConfigReader.Read(root, builtInThemes: [], new DiagnosticBag());
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            new JsonSchemaWriter(json, config?.Vocabularies ?? VocabulariesConfig.Empty, language).Write(file);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
