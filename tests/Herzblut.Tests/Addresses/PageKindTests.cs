using Herzblut.Addresses;
using Herzblut.Tests.Rendering;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Addresses;

/// <summary>A new generated page is one line in the list of kinds, a member of the views, and a layout with its words.</summary>
public sealed class PageKindTests
{
    private static string Library => Path.Combine(Repository.Root, "src", "Herzblut");

    [Fact]
    public void Only_the_list_says_where_a_generated_page_lies()
    {
        string[] naming =
        [
            .. Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
                .Where(path => File.ReadAllText(path) is { } text && (text.Contains("Named(\"journey\")", StringComparison.Ordinal) || text.Contains("journey.html", StringComparison.Ordinal)))
                .Select(path => Path.GetRelativePath(Library, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

        naming.ShouldBe(["Addresses/PageKind.cs"]);
    }

    [Fact]
    public void Every_kind_has_a_layout_and_every_generated_one_its_words()
    {
        string layouts = Path.Combine(Repository.Root, "themes", "herzblut", "layouts");
        PageKind.All.Where(kind => !File.Exists(Path.Combine(layouts, kind.Name + ".sbn-html"))).ShouldBeEmpty();
        foreach (string language in (string[])["de", "en"])
        {
            string strings = File.ReadAllText(Path.Combine(Library, "Theming", "Base", "strings", language + ".yml"));
            PageKind.Generated.Where(kind => !strings.Contains($"  {kind.Key}:", StringComparison.Ordinal)).ShouldBeEmpty();
            PageKind.Generated.Where(kind => !strings.Contains($"  {kind.Key}_description:", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Generated_pages_are_written_linked_and_in_the_sitemap()
    {
        string links = string.Concat(PageKind.Generated.Select(kind => $"{{{{ navigation.{kind.Key}_url }}}} "));
        BuildResult result = new SmallSite()
            .Add("themes/klein/layouts/home.sbn-html", links)
            .Add("content/de/haltung/freude.md", "---\ntitle: Freude\nsituations: [{title: Jemand weint, say: Ich bin da.}]\nworkshop: {minutes: 20}\n---\n## Ende\n\nFroh.\n")
            .Build();
        string home = TextOf(result, "index.html");
        string sitemap = TextOf(result, "sitemap.xml");

        foreach (PageKind kind in PageKind.Generated)
        {
            string path = kind.Path!; // generated pages have one
            string folder = path.Replace("index.html", "", StringComparison.Ordinal);
            result.Files.ShouldContain(file => file.Path == path);
            home.ShouldContain(path);
            sitemap.Contains($"/{folder}</loc>", StringComparison.Ordinal).ShouldBe(kind.IsForReaders, path);
        }
    }

    private static string TextOf(BuildResult result, string path) => System.Text.Encoding.UTF8.GetString(result.Files.Single(file => file.Path == path).Content.Span);
}
