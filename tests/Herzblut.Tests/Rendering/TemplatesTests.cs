using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering;

public class TemplatesTests
{
    [Theory]
    [InlineData("{{ chapter.title }}|{{ chapter.quote }}", "Mut|Mut tut gut.")]
    [InlineData("{{ for q in chapter.questions }}{{ q.number }}{{ q.html }}{{ for f in q.follow_ups }}({{ f.text }}){{ end }}{{ end }}", "1Wann zuletzt?2Wer hilft?(Und wer noch?)")]
    [InlineData("{{ for c in chapter.related }}{{ c.url }}{{ end }}", "freude.html")]
    [InlineData("{{ chapter.part.url }} {{ navigation.home_url }}", "index.html ../index.html")]
    [InlineData("{{ page.previous?.title }}|{{ page.next?.title }}", "Freude|")]
    [InlineData("{{ for b in page.breadcrumbs }}{{ b.url }} {{ end }}", "../index.html index.html ")]
    [InlineData("{{ page.canonical_url }}", "https://example.org/buch/haltung/mut.html")]
    [InlineData("{{ page.root_url }}{{ page.path }}", "../haltung/mut.html")]
    [InlineData("{{ date_text chapter.reviewed }}", "5. Oktober 2026")]
    [InlineData("{{ chapter.reviewed | date.to_string '%F' }}", "2026-10-05")]
    [InlineData("{{ date_iso chapter.reviewed }}", "2026-10-05")]
    [InlineData("{{ date_iso null }}", "")]
    [InlineData("{{ for e in chapter.examples }}{{ e.roles[0].label }} {{ e.chapter.title }}{{ end }}", "Team Mut")]
    [InlineData("{{ for p in navigation.parts }}{{ p.is_open }} {{ for c in p.chapters }}{{ c.title }}{{ aria_current c.url }} {{ end }}{{ end }}", "true Freude Mut aria-current=\"page\" ")]
    [InlineData("{{ chapter.id }} {{ chapter.section_level }} {{ chapter.headings[0].title }}", "haltung--mut 2 Anfang")]
    [InlineData("{{ chapter.contribute_url }}", "../contribute.html?chapter=haltung--mut")]
    [InlineData("{{ chapter.edit_url == null }}", "true")]
    public void A_chapter_shows_its_members(string template, string shown)
        => new SmallSite().Show("haltung/mut.html", "chapter", template).ShouldBe(shown);

    [Fact]
    public void Texts_are_escaped_and_rendered_markdown_is_not()
    {
        SmallSite site = new SmallSite().Edit("content/de/haltung/mut.md", "title: Mut\n", "title: Mut & <Wut>\n");

        site.Show("haltung/mut.html", "chapter", "{{ chapter.title }} {{ chapter.message }}")
            .ShouldBe("Mut &amp; &lt;Wut&gt; <h3 id=\"anfang\">Anfang</h3>\n<p>Siehe <a href=\"freude.html#ende\">Freude</a> &amp; mehr.</p>");
    }

    [Fact]
    public void The_book_keeps_ids_apart_and_links_inside_itself()
        => new SmallSite().Show("book.html", "book", "{{ for c in book.parts[0].chapters }}{{ c.id }}: {{ c.message }}{{ end }}")
            .ShouldBe("haltung--freude: <h5 id=\"haltung--freude--ende\">Ende</h5>\n<p>Froh.</p>"
                + "haltung--mut: <h5 id=\"haltung--mut--anfang\">Anfang</h5>\n<p>Siehe <a href=\"#haltung--freude--ende\">Freude</a> &amp; mehr.</p>");

    [Fact]
    public void The_page_for_dead_addresses_works_at_any_depth()
        => new SmallSite().Show("404.html", "not-found", "{{ navigation.home_url }} {{ navigation.examples_url }} {{ page.root_url }}")
            .ShouldBe("/buch/ /buch/examples.html /buch/");

    [Fact]
    public void Facets_count_what_examples_have()
        => new SmallSite().Show("examples.html", "examples", "{{ for f in finder.facets }}{{ f.key }}:{{ for o in f.options }}{{ o.id }}={{ o.count }}{{ end }} {{ end }}")
            .ShouldBe("role:team=1 touchpoint:kauf=1 industry:handel=1 tag:alltag=1 ");

    [Fact]
    public void The_journey_shows_gaps()
        => new SmallSite().Show("journey.html", "journey", "{{ for s in stations }}{{ s.number }} {{ s.label }} {{ s.count }} {{ s.is_gap }} {{ s.url }} {{ s.contribute_url }}; {{ end }}")
            .ShouldBe("1 Kauf 1 false examples.html?touchpoint=kauf contribute.html?touchpoint=kauf; 2 Nutzung 0 true examples.html?touchpoint=nutzung contribute.html?touchpoint=nutzung; ");

    [Theory]
    [InlineData("{{ for f in contribute.fields }}{{ f.key }}:{{ f.kind }}{{ if f.is_required }}!{{ end }}{{ for o in f.options }} {{ o.id }}={{ o.label }}{{ end }}; {{ end }}", "text:text!; effect:text; title:line!; touchpoint:choice! kauf=Kauf nutzung=Nutzung; role:choice team=Team; industry:choice handel=Handel; ")]
    [InlineData("{{ contribute.keys }}", "title role touchpoint industry effect date consent")]
    [InlineData("{{ for p in contribute.parts }}{{ p.title }}:{{ for c in p.chapters }} {{ c.id }} {{ c.title }} {{ c.folder }};{{ end }}{{ end }}", "Haltung: haltung--freude Freude content/de/haltung/freude; haltung--mut Mut content/de/haltung/mut;")]
    [InlineData("{{ contribute.email | string.slice 0 23 }} {{ contribute.new_file_url == null }}", "mailto:a@example.org?su true")]
    [InlineData("{{ contribute.outline | string.slice 0 17 }} {{ contribute.file_name }}", "Was ist passiert? meine-geschichte")]
    public void The_form_asks_for_what_the_schema_knows(string template, string shown)
        => new SmallSite().Show("contribute.html", "contribute", template).ShouldBe(shown);

    [Theory]
    [InlineData("https://github.com/a/b", "https://github.com/a/b/new/main/{folder}?filename={name}&amp;value={content}")]
    [InlineData("https://gitlab.example.org/a/b", "https://gitlab.example.org/a/b/-/new/main/{folder}?file_name={name}&amp;content={content}")]
    public void A_new_file_begins_on_the_platform_of_the_repository(string repository, string pattern)
        => new SmallSite().Edit("site.yml", "theme: klein", $"theme: klein\nrepository: {{url: {repository}}}").Show("contribute.html", "contribute", "{{ contribute.new_file_url }}").ShouldBe(pattern);

    [Theory]
    [InlineData("{{ icon 'herz' }}{{ icon 'herz' }}")]
    [InlineData("{{ for name in ['herz', 'herz'] }}{{ icon name }}{{ end }}")]
    [InlineData("{{ capture hearts }}{{ icon 'herz' }}{{ end }}{{ hearts }}{{ hearts }}")]
    public void An_icon_is_drawn_once_a_page_however_often_it_is_shown(string template)
    {
        const string Picture = "<svg class=\"icon\" width=\"9\" height=\"9\" aria-hidden=\"true\"><use href=\"#hb-icon-herz\"/></svg>";
        SmallSite site = new SmallSite()
            .Add("themes/klein/assets/icons/herz.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>")
            .Add("themes/klein/assets/icons/ungenutzt.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M2 2h5\"/></svg>")
            .Add("themes/klein/layouts/base.sbn-html", "<!doctype html><body>{{ include page.layout }}</body></html>\n");

        site.Add("themes/klein/layouts/home.sbn-html", template).BuildFile("index.html")
            .ShouldBe($"<!doctype html><body>{Picture}{Picture}<div hidden><svg><symbol id=\"hb-icon-herz\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></symbol></svg></div>\n</body></html>\n");
        site.BuildFile("haltung/mut.html").ShouldNotContain("svg");
    }

    [Theory]
    [InlineData("<ul>\n    <li>Mut</li>\n\n\t</ul>  <p>x", "<ul>\n<li>Mut</li>\n</ul> <p>x")]
    [InlineData("<b>{{ chapter.title }}</b>  <i>{{ '  x' }}</i>", "<b>Mut</b> <i>  x</i>")]
    [InlineData("<p>\n  <pre>\n    x\n</pre>", "<p>\n  <pre>\n    x\n</pre>")]
    [InlineData("{{ 1 }}\n  <textarea>{{ 2 }}\n  </textarea>", "1\n  <textarea>2\n  </textarea>")]
    public void White_space_for_authors_is_one_character_on_a_page_unless_it_may_count(string template, string shown)
        => new SmallSite().Show("haltung/mut.html", "chapter", template).ShouldBe(shown);

    [Fact]
    public void The_home_page_has_a_question_for_each_week()
        => new SmallSite().Show("index.html", "home", "{{ impulse.weeks.size }} {{ impulse.chapter.title }} {{ counts.questions }} {{ latest_examples[0].title }}")
            .ShouldBe("53 Mut 2 Der Sprung");

    [Fact]
    public void A_layout_that_writes_the_whole_document_is_not_wrapped()
        => new SmallSite().Add("theme/layouts/chapter.sbn-html", "\n<!DOCTYPE html><p>{{ chapter.title }}").BuildFile("haltung/mut.html").ShouldBe("\n<!DOCTYPE html><p>Mut");

    [Fact]
    public void A_mistake_is_reported_once_in_the_file_of_the_theme_with_a_page_it_showed_on()
    {
        BuildResult result = new SmallSite().Add("themes/klein/layouts/chapter.sbn-html", "{{ include 'karte' }}").Add("theme/partials/karte.sbn-html", "<p>\n{{ chapter.titel }}").Build();

        Diagnostic problem = result.Diagnostics.Single();
        problem.Source.Path.ShouldBe("theme/partials/karte.sbn-html");
        problem.Source.TextOf(problem.Span).ShouldContain("titel");
        problem.Hint!.English.ShouldContain("title");
        problem.Notes.Select(note => note.Source.Path).ShouldBe(["themes/klein/layouts/chapter.sbn-html", "themes/klein/layouts/base.sbn-html", "content/de/haltung/freude.md"]);
    }

    [Fact]
    public void A_template_that_no_page_uses_is_checked_too()
    {
        Diagnostic problem = new SmallSite().Add("theme/partials/ungenutzt.sbn-html", "{{ if true }}").Build().Diagnostics.Single();

        problem.Source.Path.ShouldBe("theme/partials/ungenutzt.sbn-html");
    }

    [Fact]
    public void A_partial_that_includes_itself_ends_with_one_finding()
    {
        Diagnostic problem = new SmallSite()
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ include 'karte' }}")
            .Add("theme/partials/karte.sbn-html", "<div>\n{{ include 'karte' }}\n</div>")
            .Build().Diagnostics.Single();

        problem.Source.CharacterPositionOf(problem.Span.Start).Line.ShouldBe(2);
        problem.Notes.Length.ShouldBeLessThan(6);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_one_finding()
        => new SmallSite().Add("theme/layouts/chapter.sbn-html", "<h1>{{ page.title </h1>").Build().Diagnostics.Single().Source.Path.ShouldBe("theme/layouts/chapter.sbn-html");

    [Theory]
    [InlineData("<p>\n{{ if true }}")]
    [InlineData("<p>\n{{ x = }}")]
    [InlineData("<p>\n{{ chapter.title")]
    public void Pages_that_include_a_template_that_cannot_be_read_add_nothing_to_its_finding(string template)
    {
        Diagnostic problem = new SmallSite()
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ include 'karte' }}")
            .Add("themes/klein/layouts/home.sbn-html", "<h1>{{ include 'karte' }}")
            .Add("theme/partials/karte.sbn-html", template)
            .Build().Diagnostics.Single();

        problem.Source.Path.ShouldBe("theme/partials/karte.sbn-html");
        problem.Source.CharacterPositionOf(problem.Span.Start).Line.ShouldBe(2);
    }

    [Fact]
    public void Missing_layouts_are_listed()
    {
        Diagnostic problem = new SmallSite().Edit("site.yml", "theme: klein", "theme: leer").Add("themes/leer/theme.yml", "name: leer\n").Build().Diagnostics.Single();

        problem.Message.English.ShouldContain("home, part, chapter");
        problem.Hint!.English.ShouldContain("layouts/home.sbn-html");
    }

    [Theory]
    [InlineData("{{ t 'nav.menue' }}", "THM2001")]
    [InlineData("{{ asset 'css/site.css' }}", "THM2002")]
    [InlineData("{{ inline_asset 'js/x.js' }}", "THM2003")]
    [InlineData("{{ icon 'such' }}", "THM2004")]
    [InlineData("{{ setting 'farbe' }}", "THM2005")]
    [InlineData("{{ date_text 'gestern' }}", "THM2006")]
    [InlineData("{{ date_iso 'gestern' }}", "THM2006")]
    public void What_the_theme_does_not_have_is_an_error_at_the_name(string template, string code)
    {
        Diagnostic problem = new SmallSite().Add("themes/klein/layouts/home.sbn-html", template).Build().Diagnostics.Single();

        problem.Code.ShouldBe(code);
        template.ShouldContain(problem.Source.TextOf(problem.Span));
        problem.Span.Length.ShouldBeGreaterThan(3);
    }
}
