using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Templates;
using Herzblut.Sources;
using Herzblut.Tests.Shared;
using Herzblut.Theming;
using Herzblut.Theming.Loading;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>Templates that run without the engine print what they print with it.</summary>
public class QuickTemplateTests
{
    // No quick template can capture.
    private const string ByEngine = "{{ capture nothing }}{{ end }}";

    [Theory]
    [InlineData("a{{ chapter.title }}b{{ chapter.message }}")]
    [InlineData("{{ chapter.number }} {{ chapter.is_draft }} {{ chapter.description }} {{ chapter.reviewed }}")]
    [InlineData("{{ for q in chapter.questions }}{{ q.number }}{{ for f in q.follow_ups }}({{ f.text }}){{ end }}{{ end }}")]
    [InlineData("{{ for chapter in chapter.related }}{{ chapter.title }}{{ end }}{{ chapter.title }}")]
    [InlineData("{{ for x in ['role', 'industry'] }}{{ t ('facets.' + x) }}{{ end }}{{ for x in chapter.title }}{{ x }},{{ end }}")]
    [InlineData("{{ if chapter.title == 'Mut' }}1{{ else if chapter.quote }}2{{ else }}3{{ end }}")]
    [InlineData("{{ if chapter.title == 'Wut' }}1{{ else if chapter.quote }}2{{ else }}3{{ end }}")]
    [InlineData("{{ if chapter.description }}1{{ else if chapter.tips.size > 10 }}2{{ else }}3{{ end }}")]
    [InlineData("{{ case chapter.number }}{{ when 1, 2 }}a{{ when 3 }}b{{ else }}c{{ end }}{{ case page.kind }}{{ when 'book' }}d{{ end }}")]
    [InlineData("{{ $a = chapter.number; $b = $a + 1; $a = $b }}{{ $a }} {{ $a % 2 }} {{ $a - 7 }} {{ 'n' + $a }} {{ $a > 1 }} {{ $a >= 2.5 }}")]
    [InlineData("{{ if !chapter.description && (chapter.questions.size > 1 || chapter.is_draft) }}x{{ end }}")]
    [InlineData("{{ chapter.description ?? chapter.title }} {{ chapter.is_draft ? 'ja' : 'nein' }} {{ tag?.name }} {{ '' ?? 'b' }} {{ '' ? 'c' : 'd' }} {{ 0 ? 'e' : 'f' }}")]
    [InlineData("{{ chapter.url == chapter.url }} {{ chapter.url + '#a' }} {{ null == tag }} {{ 'a' < 'b' }} {{ 1 == 1.0 }} {{ 'Mut' == 'mut' }}")]
    [InlineData("{{ include 'karte' chapter.title 'x<y' }}{{ include 'karte' 'eins' }}")]
    [InlineData("{{ fragment 'menue' 3 }}{{ aria_current chapter.url }}{{ date_text chapter.reviewed }}{{ csp }}")]
    public void It_prints_what_the_engine_prints(string template)
    {
        (string, string)[] partials = [("karte", "[{{ $0 }} {{ $1 }}, {{ $2 }}, {{ $3 }}]"), ("menue", "{{ site.title }}{{ $1 + 1 }}")];

        ThemeTemplate.Print(template, partials).ShouldBe(ThemeTemplate.Print(ByEngine + template, partials));
    }

    [Fact]
    public void What_is_wrong_is_told_once() => ThemeTemplate.Mistake("printed before {{ chapter.titel }}").Code.ShouldBe("TPL3003");

    [Fact]
    public void A_page_that_only_the_engine_can_print_is_printed_once()
        => ThemeTemplate.Print("a{{ if tag }}x{{ end }}{{ for x in 1..3 }}{{ x }}{{ end }}{{ include 'karte' }}", ("karte", "{{ 'b' | string.upcase }}")).ShouldBe("a123B");

    [Fact]
    public void A_list_with_a_thing_of_another_kind_is_left_to_the_engine()
        => ThemeTemplate.Print("{{ $texts = chapter.title ? chapter.tags : chapter.title }}{{ for x in $texts }}{{ x.name }}{{ end }}.").ShouldBe(ThemeTemplate.Print(ByEngine + "{{ for x in chapter.tags }}{{ x.name }}{{ end }}."));

    [Fact]
    public void The_theme_that_ships_needs_the_engine_for_single_pages_alone()
    {
        var source = new FolderTree(Repository.Root);
        var diagnostics = new DiagnosticBag();
        Theme theme = ThemeReader.Read(source, SiteConfigReader.Read(source, ThemeReader.BuiltInThemes, diagnostics)!, diagnostics);
        var templates = new ThemeTemplates(theme);

        theme.Templates.Keys.Where(path => templates.Find(Path.GetFileNameWithoutExtension(path))!.Quick is null)
            .ShouldBe(["layouts/examples.sbn-html", "layouts/now.sbn-html", "partials/finder-form.sbn-html", "partials/finder-rest.sbn-html", "partials/home-shortcuts.sbn-html", "partials/station.sbn-html"]);
    }
}
