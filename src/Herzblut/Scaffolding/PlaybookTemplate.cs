using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Rendering.Templates;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Scaffolding;

/// <summary>
/// The files that a new playbook begins with: those of the folder <c>Playbook</c>, which the library carries inside, and the schemas for
/// editors' tools. Every file is a template. A language is told from its path: <c>content/en/…</c> is left out where the playbook has no
/// English, <c>README.en.md</c> is <c>README.md</c> where English comes first.
/// </summary>
internal static class PlaybookTemplate
{
    private const string Prefix = "playbook/";

    private static readonly ImmutableArray<string> Known = ["de", "en"];

    private static readonly Assembly Library = typeof(PlaybookTemplate).Assembly;

    private static readonly TemplateSettings Settings = new() { StrictVariables = true };

    /// <summary>All files of the playbook, by path.</summary>
    public static ImmutableArray<NewFile> Files(PlaybookOptions options)
    {
        var files = Library.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => FileOf(name, options))
            .OfType<NewFile>()
            .ToList();
        var tree = new MemoryTree();
        files.ForEach(file => tree.Add(file.Path, file.Text));
        MessageLanguage language = options.Languages[0] == "de" ? MessageLanguage.German : MessageLanguage.English;
        files.AddRange(FileSchema.All.Select(schema => new NewFile($".vscode/{schema.Name}.schema.json", SchemaInspector.ToJson(schema, tree, language))));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static NewFile? FileOf(string resource, PlaybookOptions options)
    {
        string[] parts = [.. resource[Prefix.Length..].Split('/').Select(part => part.StartsWith('_') ? "." + part[1..] : part)];
        string language = options.Languages[0];
        if (parts is ["content", var folder, ..])
        {
            language = folder;
            if (!options.Languages.Contains(folder))
            {
                return null;
            }
        }

        string[] words = parts[^1].Split('.');
        if (words is [_, var code, _] && Known.Contains(code))
        {
            if (code != language)
            {
                return null;
            }

            parts[^1] = $"{words[0]}.{words[2]}";
        }

        return new NewFile(string.Join('/', parts), Render(resource, options, language));
    }

    private static string Render(string resource, PlaybookOptions options, string language)
    {
        JsonElement model = JsonSerializer.SerializeToElement(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = Quoted(options.Name),
            ["url"] = Quoted(options.Url),
            ["contact"] = Quoted(options.Contact),
            ["repository"] = Quoted(options.Repository),
            ["program"] = Quoted(options.Program),
            ["languages"] = options.Languages.ToArray(),
            ["de"] = options.Languages.Contains("de"),
            ["en"] = options.Languages.Contains("en"),
            ["german_first"] = options.Languages[0] == "de",
            ["is_translation"] = language != options.Languages[0],
        });
        Diagnostic? mistake = TemplatePlayground.Render(new SourceText(resource, TextOf(resource)), model, Settings, _ => null, out string text);
        return mistake is null ? text : throw new InvalidOperationException($"{resource}: {mistake.Message.English}");
    }

    private static string? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : QuotedText.Of(text.Trim());

    private static string TextOf(string resource)
    {
        using Stream stream = Library.GetManifestResourceStream(resource)!; // Its name comes from the list.
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
