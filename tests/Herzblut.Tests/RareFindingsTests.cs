using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Tests.Rendering;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Tests;

/// <summary>Findings that take a whole playbook, a theme or odd bytes to provoke, each once.</summary>
public sealed class RareFindingsTests
{
    private readonly MemoryTree _tree = new MemoryTree()
        .Add("site.yml", "title: Mut\ntheme: klein\nlanguages: [de, en]\n")
        .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n");

    public RareFindingsTests() => SmallTheme.AddTo(_tree, "klein");

    [Fact]
    public void A_list_is_no_configuration() => Found("CNT1002", _tree.Add("site.yml", "- title: Mut\n")).Hint!.English.ShouldContain("title: ");

    [Fact]
    public void A_header_has_its_limits()
    {
        string items = string.Concat(Enumerable.Repeat("  - a\n", YamlLimits.Nodes));

        Found("CNT1027", _tree.Add("content/de/lang.md", $"---\ntitle: Lang\naliases:\n{items}---\nText.\n")).Source.Path.ShouldBe("content/de/lang.md");
    }

    [Fact]
    public void A_page_that_does_not_say_what_it_translates_may_stand_where_the_original_is_shown()
        => Found("CNT5020", _tree.Add("content/de/neu.md", "---\ntitle: Neu\n---\nText.\n").Add("content/en/neu/index.md", "---\ntitle: New\n---\nText.\n"))
            .Hint!.English.ShouldContain("'translation: neu'");

    [Fact]
    public void An_id_that_was_renamed_in_the_settings_is_told_once_with_its_places()
    {
        _tree.Add("site.yml", "title: Mut\ntheme: klein\nlanguages: [de]\nvocabularies:\n  roles: {gruppe: {de: Gruppe}}\n").Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nText.\n").Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nText.\n");
        foreach (string name in (string[])["a", "b", "c"])
        {
            _tree.Add($"content/de/haltung/mut/{name}.md", $"---\ntitle: {name}\nrole: team\n---\nText.\n");
        }

        Diagnostic found = Found("CNT1301", _tree);

        found.Source.Path.ShouldBe("content/de/haltung/mut/a.md");
        found.Notes.Select(note => note.Source.Path[^4..]).ShouldBe(["b.md", "c.md"]);
        found.Hint!.English.ShouldContain("2 other places");
    }

    [Fact]
    public void A_folder_without_configuration_is_no_playbook() => Found("OUT1101", new MemoryTree().Add("readme.md", "x")).Hint!.German.ShouldContain("herzblut init");

    [Fact]
    public void A_photo_that_tells_its_place_is_named()
        => Found("MDN2010", _tree.Add("content/de/foto.jpg", [0xFF, 0xD8, 0xFF, 0xE1, .. "exif:GPSLatitude=\"52,31N\""u8]).Add("content/de/index.md", "---\ntitle: Willkommen\n---\n[Foto](foto.jpg)\n")).Source.Path.ShouldBe("content/de/foto.jpg");

    [Fact]
    public void A_drawing_has_its_limits()
        => Found("SVG1012", _tree.Add("themes/klein/assets/img/a.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\">" + new string(' ', 17 * 1024 * 1024) + "</svg>"))).Hint!.English.ShouldContain("png");

    [Fact]
    public void A_script_of_a_bundle_is_no_module()
    {
        Diagnostic found = Found("THM1104", _tree.Add("theme/theme.yml", "bundles:\n  js/own.js: [js/own.js]\n").Add("theme/assets/js/own.js", "\"use strict\";\nimport x from './y.js';\n"));

        found.Source.TextOf(found.Span).ShouldStartWith("import");
    }

    [Fact]
    public void A_theme_without_layouts_is_told_to_build_on_another()
        => Found("THM1205", _tree.Add("site.yml", "title: Mut\ntheme: leer\nlanguages: [de]\n").Add("themes/leer/theme.yml", "name: leer\n")).Hint!.English.ShouldContain("extends: herzblut");

    [Fact]
    public void A_text_in_several_forms_has_one_for_all_other_numbers()
        => Found("THM1301", _tree.Add("theme/strings/de.yml", "reading:\n  one: Eine Minute\n")).Hint!.English.ShouldContain("other: …");

    [Theory]
    [InlineData("{{ site.title | string.append \"x }}", "TPL1002", "\"x")]
    [InlineData("{{ t 'skip }}</p>\n<p class='a'>", "TPL1002", "'skip")]
    [InlineData("{{ site[] }}", "TPL1099", "")]
    public void A_template_that_cannot_be_read_points_at_its_slip(string template, string code, string underlined)
    {
        Diagnostic found = Found(code, _tree.Add("themes/klein/layouts/page.sbn-html", $"<p>{template}</p>"));

        found.Source.TextOf(found.Span).ShouldStartWith(underlined);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
        => Found("CNT3007", new LockedFile(_tree, "content/de/zu.md")).Source.Path.ShouldBe("content/de/zu.md");

    // In both languages, with a cure.
    private static Diagnostic Found(string code, ISourceTree tree)
    {
        ImmutableArray<Diagnostic> found = SiteBuilder.Build(tree, new BuildOptions()).Diagnostics;
        Diagnostic diagnostic = found.FirstOrDefault(diagnostic => diagnostic.Code == code) ?? throw new ShouldAssertException(string.Join('\n', found.Select(other => $"{other.Code} {other.Message.English}")));
        diagnostic.Message.German.ShouldNotBe(diagnostic.Message.English);
        diagnostic.Hint.ShouldNotBeNull().German.ShouldNotBe(diagnostic.Hint.English);
        return diagnostic;
    }

    private sealed class LockedFile(ISourceTree tree, string path) : ISourceTree
    {
        public ImmutableArray<SourceFile> FilesBelow(string folder)
            => path.StartsWith(folder + "/", StringComparison.Ordinal)
                ? [.. tree.FilesBelow(folder).Add(new SourceFile(path, 0, SourceFileProblem.Unreadable)).OrderBy(file => file.Path, StringComparer.Ordinal)]
                : tree.FilesBelow(folder);

        public byte[]? Read(string file) => tree.Read(file);
    }
}
