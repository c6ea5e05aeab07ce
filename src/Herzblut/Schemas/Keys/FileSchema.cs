using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Schemas.Keys;

/// <summary>
/// The keys of one kind of file: of <c>site.yml</c>, or of the header (front matter) of a content file. All of them are declared
/// once; what is read, reported, documented and offered by editors' tools follows from that.
/// </summary>
public sealed class FileSchema
{
    private FileSchema(string name, Message title, ObjectSchema content, params ImmutableArray<string> paths)
    {
        Name = name;
        Title = title;
        Content = content;
        Paths = paths;
    }

    /// <summary>All kinds, <c>site.yml</c> first.</summary>
    public static ImmutableArray<FileSchema> All { get; } =
    [
        new("site", new("Einstellungen des Playbooks", "Settings of the playbook"), ConfigSchema.Site, "site.yml"),
        new("chapter", new("Kopf eines Kapitels", "Header of a chapter"), ContentSchema.Chapter, "content/*/*/!(index).md"),
        new("page", new("Kopf der Startseite, eines Teils oder einer einfachen Seite", "Header of the home page, a part or a plain page"), ContentSchema.Page, "content/*/*.md", "content/*/*/index.md"),
        new("example", new("Kopf eines Praxisbeispiels", "Header of a practice example"), ContentSchema.Example, "content/*/*/*/*.md"),
    ];

    /// <summary>One word: <c>site</c>, <c>chapter</c>, <c>page</c> or <c>example</c>.</summary>
    public string Name { get; }

    /// <summary>What a reader calls it.</summary>
    public Message Title { get; }

    /// <summary>Where such files lie below the root, as patterns that editors understand.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The keys, in the order in which they are documented.</summary>
    public ImmutableArray<SchemaKey> Keys => Content.Keys;

    /// <summary>The object that checks such a file.</summary>
    internal ObjectSchema Content { get; }

    /// <summary>The kind of a name; null where there is none.</summary>
    public static FileSchema? Find(string name) => All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));
}
