using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Tests.Loading;
using Herzblut.Tests.Outputs;
using Herzblut.Tests.Shared;
using Herzblut.Yaml;

namespace Herzblut.Tests.Schemas;

public class JsonSchemaTests
{
    private static readonly FolderTree Root = new(Repository.Root);

    [Fact]
    public void The_shipped_playbook_keeps_to_its_schemas()
    {
        Dictionary<string, string> schemas = FileSchema.All.ToDictionary(file => file.Name, file => SchemaInspector.ToJson(file, Root, MessageLanguage.English));
        string[] files = [.. Root.FilesBelow("content").Select(file => file.Path).Where(IsContent), "site.yml"];

        files.SelectMany(path => Problems(Root, path, schemas[KindOf(path).Name]).Select(problem => $"{path}{problem}")).ShouldBeEmpty();
        files.Select(path => KindOf(path).Name).Distinct().Count().ShouldBe(FileSchema.All.Length);
    }

    // An editor's red line where check is content would teach people to ignore both.
    [Fact]
    public void What_check_accepts_the_schemas_accept()
    {
        MemoryTree original = ContentSample.Base();
        (string Name, MemoryTree Tree, string File)[] accepted =
        [
            .. from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "content"), "*.*", SearchOption.AllDirectories)
               let tree = ContentCase.TreeOf(File.ReadAllText(path))
               from file in tree.FilesBelow("content").Select(file => file.Path).Append("site.yml")
               where IsContent(file) && TextOf(tree, file) != TextOf(original, file) && Findings(tree, file).IsEmpty
               select (Path.GetFileName(path), tree, file),
        ];

        accepted.Length.ShouldBeGreaterThan(100);
        accepted.SelectMany(item => Problems(item.Tree, item.File).Select(problem => $"{item.Name}: {item.File}{problem}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("content/de/haltung/mut.md", "titel: Mut", "")]
    [InlineData("content/de/haltung/mut.md", "title: Mut\nreviewed: 12.3.2026", "/reviewed")]
    [InlineData("content/de/haltung/mut.md", "title: Mut\nworkshop: {minutes: 0}", "/workshop/minutes")]
    [InlineData("content/de/haltung/mut.md", "title: Mut\nworkshop: {difficulty: leicht}", "/workshop/difficulty")]
    [InlineData("content/de/haltung/mut.md", "title: Mut\ntips: [{minutes: 5}]", "/tips/0")]
    [InlineData("content/de/haltung/mut/nacht.md", "title: Nacht\nrole: Teamleitung", "/role")]
    [InlineData("content/de/haltung/index.md", "title: Haltung\nquote: Mut", "/quote")]
    [InlineData("site.yml", "title: Mut\nreview_after: ein Jahr", "/review_after")]
    [InlineData("site.yml", "title: {deutsch: Mut}", "/title")]
    [InlineData("site.yml", "title: Mut\nrepository: {kind: github}", "/repository")]
    public void A_mistake_is_marked_where_it_is(string path, string yaml, string place)
    {
        string text = path == "site.yml" ? yaml + "\n" : $"---\n{yaml}\n---\nText.\n";
        MemoryTree tree = ContentSample.Base();
        string schema = SchemaInspector.ToJson(KindOf(path), tree, MessageLanguage.English);
        tree.Add(path, text);

        Problems(tree, path, schema).ShouldContain(problem => problem.StartsWith(place + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("url", "https://müller.example/servicekultur/")]
    [InlineData("url", " http://intranet:8080")]
    [InlineData("contact", "o'neil+service@mail.müller.example ")]
    [InlineData("review_after", "1 year")]
    [InlineData("review_after", "10 weeks")]
    [InlineData("languages", "[de, nds, de-AT]")]
    [InlineData("accent", "\"#A3b\"")]
    public void Forms_are_as_wide_as_the_checks(string key, string value)
    {
        string line = key == "accent" ? $"brand: {{accent: {value}}}" : $"{key}: {(value[0] == '[' ? value : $"\"{value.Trim('"')}\"")}";
        MemoryTree tree = new MemoryTree().Add("site.yml", $"title: Mut\n{line}\n");

        Findings(tree, "site.yml").ShouldBeEmpty();
        Problems(tree, "site.yml").ShouldBeEmpty();
    }

    [Fact]
    public void Descriptions_and_labels_speak_the_language_that_is_asked_for()
    {
        string german = SchemaInspector.ToJson(FileSchema.Find("example")!, Root, MessageLanguage.German);
        string english = SchemaInspector.ToJson(FileSchema.Find("example")!, Root, MessageLanguage.English);

        german.ShouldContain("\"description\": \"Was es bewirkt hat, in ein oder zwei Sätzen\"");
        german.ShouldContain("\"Führungskraft\"");
        english.ShouldContain("\"description\": \"What it brought about, in a sentence or two\"");
        english.ShouldContain("\"Leader\"");
    }

    [Fact]
    public void Without_a_playbook_any_id_is_allowed()
    {
        string schema = SchemaInspector.ToJson(FileSchema.Find("example")!, new MemoryTree(), MessageLanguage.English);
        MemoryTree tree = new MemoryTree().Add("content/de/a/b/c.md", "---\ntitle: Mut\nrole: [irgendwer, 5]\n---\n");

        Problems(tree, "content/de/a/b/c.md", schema).ShouldBeEmpty();
    }

    private static string[] Problems(ISourceTree tree, string path)
        => Problems(tree, path, SchemaInspector.ToJson(KindOf(path), tree, MessageLanguage.English));

    private static string[] Problems(ISourceTree tree, string path, string schema)
    {
        (SourceText source, SourceSpan lines) = Header(tree, path);
        return SchemaCheck.Problems(YamlJson.Of(source, lines), schema);
    }

    private static ImmutableArray<Diagnostic> Findings(ISourceTree tree, string path)
    {
        (SourceText source, SourceSpan lines) = Header(tree, path);
        var bag = new DiagnosticBag();
        ObjectSchema schema = KindOf(path).Content;
        VocabulariesConfig vocabularies = SiteConfigReader.Read(tree, [], new DiagnosticBag())?.Vocabularies ?? VocabulariesConfig.Empty;
        schema.CheckEntries(YamlReader.Read(source, lines, schema.AllNames, bag), new FieldContext(source, "", vocabularies, bag));
        return bag.ToImmutable();
    }

    private static (SourceText Source, SourceSpan Lines) Header(ISourceTree tree, string path)
    {
        var bag = new DiagnosticBag();
        SourceText source = TextReading.Read(tree, tree.Find(path)!, bag) ?? new SourceText(path, "");
        return path == "site.yml"
            ? (source, new SourceSpan(0, source.Text.Length))
            : (source, FrontMatterReader.Split(source, KindOf(path).Content.AllNames, bag).Header ?? default);
    }

    private static string TextOf(ISourceTree tree, string path)
        => tree.Find(path) is { } file ? TextReading.Read(tree, file, new DiagnosticBag())?.Text ?? "" : "";

    private static bool IsContent(string path)
        => path == "site.yml" || (path.EndsWith(".md", StringComparison.Ordinal) && path.Split('/').Length is > 2 and < 6);

    private static FileSchema KindOf(string path) => FileSchema.Find(path == "site.yml" ? "site" : ContentPath.From(path)!.Kind switch
    {
        ContentKind.Chapter => "chapter",
        ContentKind.Example => "example",
        _ => "page",
    })!;
}
