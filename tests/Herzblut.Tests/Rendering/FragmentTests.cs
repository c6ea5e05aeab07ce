using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering;

public class FragmentTests
{
    private const string Menu = "{{ for p in navigation.parts }}<a href=\"{{ p.url }}\"{{ aria_current p.url }}>{{ p.title }}</a>{{ for c in p.chapters }}<a href=\"{{ c.url }}\"{{ aria_current c.url }}>{{ c.title }}</a>{{ end }}{{ end }}";

    private readonly SmallSite _site = new SmallSite()
        .Add("themes/klein/layouts/base.sbn-html", "<!doctype html>{{ fragment 'menu' }}\n")
        .Add("themes/klein/partials/menu.sbn-html", Menu);

    [Theory]
    [InlineData("index.html", "<a href=\"haltung/index.html\">Haltung</a><a href=\"haltung/freude.html\">Freude</a><a href=\"haltung/mut.html\">Mut</a>")]
    [InlineData("haltung/index.html", "<a href=\"index.html\" aria-current=\"page\">Haltung</a><a href=\"freude.html\">Freude</a><a href=\"mut.html\">Mut</a>")]
    [InlineData("haltung/mut.html", "<a href=\"index.html\">Haltung</a><a href=\"freude.html\">Freude</a><a href=\"mut.html\" aria-current=\"page\">Mut</a>")]
    [InlineData("haltung/freude.html", "<a href=\"index.html\">Haltung</a><a href=\"freude.html\" aria-current=\"page\">Freude</a><a href=\"mut.html\">Mut</a>")]
    [InlineData("404.html", "<a href=\"/buch/haltung/\">Haltung</a><a href=\"/buch/haltung/freude.html\">Freude</a><a href=\"/buch/haltung/mut.html\">Mut</a>")]
    [InlineData("book.html", "<a href=\"#haltung\">Haltung</a><a href=\"#haltung--freude\">Freude</a><a href=\"#haltung--mut\">Mut</a>")]
    public void Every_page_shows_its_own_links_and_marks_itself(string path, string menu)
        => _site.BuildFile(path).ShouldBe("<!doctype html>" + menu + "\n");

    [Theory]
    [InlineData("{{ fragment 'teil' page.kind }}", "{{ $1 }}", "chapter", "part")]
    [InlineData("{{ fragment 'teil' 1 page.is_draft chapter?.quote }}", "{{ $1 + 1 }} {{ $2 }} {{ $3 }}", "2 false Mut tut gut.", "2 false ")]
    [InlineData("{{ fragment 'teil' page.search_url }}", "{{ $1 }}", "../search/de.js", "../search/de.js")]
    [InlineData("{{ fragment 'teil' '1' }}{{ fragment 'teil' 1 }}", "{{ $1 | object.typeof }} ", "string number ", "string number ")]
    public void What_it_is_passed_tells_it_apart(string template, string partial, string onChapter, string onPart)
    {
        _site.Add("themes/klein/partials/teil.sbn-html", partial).Add("themes/klein/layouts/base.sbn-html", "<!doctype html>" + template);

        _site.BuildFile("haltung/mut.html").ShouldBe("<!doctype html>" + onChapter);
        _site.BuildFile("haltung/index.html").ShouldBe("<!doctype html>" + onPart);
    }

    [Fact]
    public void What_a_page_assigns_stays_outside_and_what_a_fragment_assigns_inside()
        => _site.Add("themes/klein/partials/teil.sbn-html", "{{ ton = 'leise' }}{{ ton }}").Add("themes/klein/layouts/base.sbn-html", "<!doctype html>{{ ton = 'laut'; fragment 'teil'; ton }}")
            .BuildFile("haltung/mut.html").ShouldBe("<!doctype html>leiselaut");

    [Fact]
    public void Its_icons_are_drawn_on_each_page()
    {
        _site.Add("themes/klein/assets/icons/herz.svg", "<svg><path d=\"M1 1h7\"/></svg>").Add("themes/klein/partials/menu.sbn-html", "{{ icon 'herz' }}");

        _site.BuildFile("haltung/mut.html").ShouldContain("<symbol id=\"hb-icon-herz\"");
        _site.BuildFile("haltung/freude.html").ShouldContain("<symbol id=\"hb-icon-herz\"");
    }

    [Fact]
    public void Parts_for_later_are_one_script_a_language()
    {
        _site.Add("themes/klein/assets/icons/herz.svg", "<svg><path d=\"M1 1h7\"/></svg>")
            .Add("themes/klein/partials/suche.sbn-html", "<b>\"{{ site.title }}\"</b>{{ icon 'herz' }}")
            .Add("themes/klein/partials/merken.sbn-html", "<a href=\"{{ navigation.parts[0].url }}\">")
            .Add("themes/klein/layouts/base.sbn-html", "<!doctype html>{{ late_url 'suche' 'merken' }}");
        string address = _site.BuildFile("haltung/mut.html")["<!doctype html>../".Length..];

        address.ShouldMatch("^assets/late/de\\.[0-9a-f]{8}\\.js$");
        _site.BuildFile("index.html").ShouldBe("<!doctype html>" + address);
        _site.BuildFile(address).ShouldBe(
            "Object.assign(self.herzblutParts??={},{\"suche\":\"<b>\\\"Mut\\\"</b><svg class=\\\"icon\\\" aria-hidden=\\\"true\\\"><use href=\\\"#hb-icon-herz\\\"/></svg>"
            + "<div hidden><svg><symbol id=\\\"hb-icon-herz\\\"><path d=\\\"M1 1h7\\\"/></symbol></svg></div>\\n\",\"merken\":\"<a href=\\\"haltung/index.html\\\">\"});\n");
    }

    [Theory]
    [InlineData("{{ page.title }}", "THM2007", "page")]
    [InlineData("{{ language.url }}", "THM2007", "language")]
    [InlineData("{{ chapter?.title }}", "THM2007", "chapter")]
    [InlineData("{{ fragment 'menu' }}", "THM2008", "'menu'")]
    [InlineData("{{ aria_current 'index.html' }}", "THM2011", "'index.html'")]
    [InlineData("{{ if aria_current navigation.home_url }}x{{ end }}", "THM2010", "aria_current navigation.home_url")]
    [InlineData("{{ capture x }}{{ aria_current navigation.home_url }}{{ end }}", "THM2010", "aria_current navigation.home_url")]
    [InlineData("{{ navigation.parts[0].tittle }}", "TPL3003", "tittle")]
    public void A_mistake_in_it_is_found_at_its_place_with_the_way_there(string partial, string code, string at)
    {
        Diagnostic problem = _site.Add("themes/klein/partials/menu.sbn-html", "<p>\n" + partial).Build().Diagnostics.Single();

        problem.Code.ShouldBe(code);
        problem.Source.Path.ShouldBe("themes/klein/partials/menu.sbn-html");
        problem.Source.TextOf(problem.Span).ShouldBe(at);
        problem.Notes[0].Source.Path.ShouldBe("themes/klein/layouts/base.sbn-html");
    }

    [Theory]
    [InlineData("{{ fragment 'menu' site }}", "THM2009")]
    [InlineData("{{ x = fragment 'menu' }}", "THM2010")]
    [InlineData("{{ capture x }}{{ fragment 'menu' }}{{ end }}", "THM2010")]
    [InlineData("{{ fragment 'fehlt' }}", "TPL3302")]
    public void A_wrong_call_is_a_finding(string template, string code)
        => _site.Add("themes/klein/layouts/base.sbn-html", "<!doctype html>" + template).Build().Diagnostics.Single().Code.ShouldBe(code);
}
