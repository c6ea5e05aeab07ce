using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;

namespace Herzblut.Inspecting;

/// <summary>Shows editors' tools which keys a file may have.</summary>
public static class SchemaInspector
{
    /// <summary>The keys of a kind of file as JSON Schema (draft 2020-12), ending in a line end.</summary>
    /// <param name="file">The kind.</param>
    /// <param name="root">The playbook whose vocabularies are offered; without a readable <c>site.yml</c>, any id is allowed.</param>
    /// <param name="language">The language of titles and descriptions.</param>
    public static string ToJson(FileSchema file, ISourceTree root, MessageLanguage language)
    {
        // What is wrong with site.yml is no matter here: check tells it.
        SiteConfig? config = SiteConfigReader.Read(root, builtInThemes: [], new DiagnosticBag());
        return ReadableJson.Of(json => new JsonSchemaWriter(json, config?.Vocabularies ?? VocabulariesConfig.Empty, language).Write(file));
    }
}
