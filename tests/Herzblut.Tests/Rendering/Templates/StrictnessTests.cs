using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>What a template must not get away with, each with the place that a reader would underline.</summary>
public class StrictnessTests
{
    [Theory]
    [InlineData("{{ chaptr.title }}", "TPL3001", "chaptr", "chapter")]
    [InlineData("{{ $wer }}", "TPL3001", "$wer", null)]
    [InlineData("{{ tips }}", "TPL3001", "tips", "chapter.tips")]
    [InlineData("{{ full_title }}", "TPL3001", "full_title", "page.full_title")]
    [InlineData("{{ for tip in chapter.tips }}{{ tipp.text }}{{ end }}", "TPL3001", "tipp", "'tip'")]
    [InlineData("{{ include my-own-card chapter }}", "TPL3001", "my", "'my-own-card'")]
    [InlineData("{{ chapter.tips.length }}", "TPL3003", "length", "size")]
    [InlineData("{{ chapter.tips.text }}", "TPL3003", "text", "{{ x.text }}")]
    [InlineData("{{ chapter.title.length }}", "TPL3003", "length", "size")]
    [InlineData("{{ chapter.title.text }}", "TPL3003", "text", "delete '.text'")]
    [InlineData("{{ if chapter.title contains 'M' }}x{{ end }}", "TPL1030", "contains", "string.contains")]
    [InlineData("a { chapter.title }} b", "TPL1025", "{ chapter.title }}", "Write '{{ chapter.title }}'")]
    [InlineData("{{ include 'karte', chapter }}", "TPL1007", ",", "spaces alone")]
    [InlineData("{{ chapter.titel }}", "TPL3003", "titel", "title")]
    [InlineData("{{ chapter['titel'] }}", "TPL3003", "'titel'", "title")]
    [InlineData("{{ chapter.part.name }}", "TPL3003", "name", "title, url")]
    [InlineData("{{ chapter }}", "TPL3015", "chapter", "title")]
    [InlineData("{{ [chapter] }}", "TPL3015", "[chapter]", "title")]
    [InlineData("{{ chapter.title = 'x' }}", "TPL3010", "title", null)]
    [InlineData("{{ string = 1 }}", "TPL3010", "string", null)]
    [InlineData("{{ date.format = '%Y' }}", "TPL3010", "format", null)]
    [InlineData("{{ string.shout 'a' }}", "TPL3106", "string.shout", null)]
    [InlineData("{{ 'a' | string.upcas }}", "TPL3106", "string.upcas", "string.upcase")]
    [InlineData("{{ page.title | date.format '%d' }}", "TPL3106", "date.format '%d'", "date.to_string")]
    [InlineData("{{ icn 'a' }}", "TPL3106", "icn", "icon")]
    [InlineData("{{ 1 | object.eval }}", "TPL3106", "object.eval", null)]
    [InlineData("{{ include_join ['a'] ',' }}", "TPL3106", "include_join", null)]
    [InlineData("{{ include 'kart' }}", "TPL3302", "include 'kart'", "karte")]
    [InlineData("{{ include 'xyz' }}", "TPL3302", "include 'xyz'", "Create the file")]
    [InlineData("{{ include '' }}", "TPL3301", "include ''", "quotation marks")]
    public void It_is_a_mistake_at_its_place(string template, string code, string place, string? hint)
    {
        Diagnostic mistake = ThemeTemplate.Mistake(template, ("karte", "x"));

        mistake.Code.ShouldBe(code);
        mistake.Source.TextOf(mistake.Span).ShouldBe(place);
        (mistake.Hint?.English ?? "").ShouldContain(hint ?? "");
    }

    [Fact]
    public void A_missing_partial_says_which_file_was_looked_for()
        => ThemeTemplate.Mistake("{{ include 'xyz' }}").Message.English.ShouldContain("partials/xyz.sbn-html");

    [Theory]
    [InlineData("{{ for x in [1, 2] }}{{ include 'karte' x }}{{ end }}")]
    [InlineData("{{ for x in [1, 2] }}{{ for y in [3] }}{{ include 'außen' }}{{ end }}{{ end }}")]
    [InlineData("{{ x = 1; while x < 3; include 'karte'; end }}")]
    public void A_mistake_in_a_partial_is_told_whatever_loop_includes_it(string template)
    {
        Diagnostic mistake = ThemeTemplate.Mistake(template, ("karte", "{{ pagee.title }}"), ("außen", "{{ for z in [4] }}{{ include 'karte' }}{{ end }}"));

        mistake.Code.ShouldBe("TPL3001");
        mistake.Source.Path.ShouldBe("theme/partials/karte.sbn-html");
        mistake.Source.TextOf(mistake.Span).ShouldBe("pagee");
    }

    [Fact]
    public void Members_of_things_that_may_be_missing_are_null_after_a_question_mark() => ThemeTemplate.Print("{{ tag?.name }}.").ShouldBe(".");

    [Fact]
    public void Classes_of_the_program_show_no_members() => ThemeTemplate.Print("{{ capture x }}abc{{ end }}{{ x.builder }}{{ x.length }}.").ShouldBe(".");

    [Fact]
    public void What_one_page_assigns_does_not_reach_the_next()
    {
        BuildResult result = new SmallSite()
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ if object.has_key this 'seen' }}leak{{ end }}{{ seen = true; $local = 1 }}")
            .Build();

        result.Diagnostics.ShouldBeEmpty();
        SmallSite.TextOf(result, "haltung/mut.html").ShouldNotContain("leak");
        SmallSite.TextOf(result, "haltung/freude.html").ShouldNotContain("leak");
    }

    [Fact]
    public void A_mistake_on_one_page_does_not_spoil_the_next()
    {
        BuildResult result = new SmallSite()
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ capture x; if chapter.title == 'Freude'; chapter.titel; end; end }}{{ chapter.title }}")
            .Build();

        result.Diagnostics.Single().Code.ShouldBe("TPL3003");
        SmallSite.TextOf(result, "haltung/mut.html").ShouldContain("<main>Mut</main>");
        result.Files.ShouldNotContain(file => file.Path == "haltung/freude.html");
    }

    [Fact]
    public void Templates_are_shared_by_pages_on_many_threads()
    {
        var site = new SmallSite();
        for (int i = 0; i < 200; i++)
        {
            site.Add($"content/de/haltung/k{i}.md", $"---\ntitle: Kapitel {i}\nquote: Satz {i}\n---\nText.\n");
        }

        BuildResult result = site.Add("themes/klein/layouts/chapter.sbn-html", "{{ x = chapter.title; include 'a' x; for i in 1..20; x = x + '.'; end; x }}").Add("theme/partials/a.sbn-html", "{{ $1 }}: {{ chapter.quote }} ").Build();

        result.HasErrors.ShouldBeFalse();
        for (int i = 0; i < 200; i++)
        {
            SmallSite.TextOf(result, $"haltung/k{i}.html").ShouldContain($"<main>Kapitel {i}: Satz {i} Kapitel {i}{new string('.', 20)}</main>");
        }
    }
}
