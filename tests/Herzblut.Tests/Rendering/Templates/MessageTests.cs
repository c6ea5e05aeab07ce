using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>
/// The engine says in English what went wrong; what theme authors meet is said in our words, found by the wording of the
/// pinned version. A new version that words a message differently fails here.
/// </summary>
public class MessageTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "TPL1006", 1, 8)]
    [InlineData("{{ if }}x{{ end }}", "TPL1006", 1, 7)]
    [InlineData("{{ x = }}", "TPL1006", 1, 8)]
    [InlineData("{{ func }}{{ end }}", "TPL1006", 1, 4)]
    [InlineData("{{ for x y }}{{ end }}", "TPL1015", 1, 4)]
    [InlineData("{{ [1, 2 }}", "TPL1005", 1, 10)]
    [InlineData("{{ a[1 }}", "TPL1005", 1, 8)]
    [InlineData("{{ x. }}", "TPL1012", 1, 7)]
    [InlineData("{{ if true }}x", "TPL1009", 1, 14)]
    [InlineData("x\n{{ end }}", "TPL1008", 2, 4)]
    [InlineData("{{ if true }}a{{ end }}{{ end }}", "TPL1008", 1, 27)]
    [InlineData("{{ if true\n end\n end }}", "TPL1008", 3, 2)]
    [InlineData("a{{ else }}b", "TPL1008", 1, 5)]
    [InlineData("{{ else if site.title }}b{{ end }}", "TPL1008", 1, 4)]
    [InlineData("{{ with site }}a{{ else }}b{{ end }}", "TPL1008", 1, 20)]
    [InlineData("{{ if true }}a{{ else }}b{{ else }}c{{ end }}", "TPL1008", 1, 29)]
    [InlineData("{{ when 1 }}b{{ end }}", "TPL1008", 1, 4)]
    [InlineData("{{ case 1 }}{{ else }}b{{ end }}", "TPL1008", 1, 16)]
    [InlineData("{{ if x = 1 }}a{{ end }}", "TPL1010", 1, 7)]
    [InlineData("{{ 'a\\q' }}", "TPL1003", 1, 4)]
    [InlineData("{{ for.foo }}", "TPL1014", 1, 4)]
    [InlineData("{{ 0x }}", "TPL1007", 1, 4)]
    [InlineData("a {{ page.title", "TPL1025", 1, 3)]
    [InlineData("<h1>{{ page.title </h1>\n<p>{{ page.title }}</p>", "TPL1025", 1, 5)]
    [InlineData("{{ 'a }}", "TPL1002", 1, 4)]
    [InlineData("{{ tag.name }}", "TPL3002", 1, 8)]
    [InlineData("{{ tag[0] }}", "TPL3005", 1, 4)]
    [InlineData("{{ x = [1]; i = null; x[i] }}", "TPL3006", 1, 25)]
    [InlineData("{{ for x in 5 }}{{ end }}", "TPL3011", 1, 13)]
    [InlineData("{{ 'abc' | string.slice 'x' }}", "TPL3101", 1, 25)]
    [InlineData("{{ date.add_days 'x' 1 }}", "TPL3101", 1, 18)]
    [InlineData("{{ math.round }}", "TPL3102", 1, 14)]
    [InlineData("{{ t }}", "TPL3102", 1, 5)]
    [InlineData("{{ string.upcase 'a' 'b' }}", "TPL3103", 1, 4)]
    [InlineData("{{ icon 'a' 'b' }}", "TPL3103", 1, 13)]
    [InlineData("{{ x = 1; x 2 }}", "TPL3105", 1, 11)]
    [InlineData("{{ 5 | 6 }}", "TPL3105", 1, 8)]
    [InlineData("{{ [1] + 2 }}", "TPL3201", 1, 10)]
    [InlineData("{{ 'a' | math.abs }}", "TPL3203", 1, 10)]
    [InlineData("{{ -'a' }}", "TPL3203", 1, 5)]
    [InlineData("{{ 5 % 0 }}", "TPL3202", 1, 6)]
    [InlineData("{{ break }}", "TPL3204", 1, 4)]
    [InlineData("{{ with 5 }}x{{ end }}", "TPL3205", 1, 9)]
    [InlineData("{{ regex.match 'a' '(' }}", "TPL3402", 1, 4)]
    [InlineData("{{ 'x' | object.from_json }}", "TPL3901", 1, 10)]
    [InlineData("{{ func f; f; end; f }}", "TPL4002", 1, 12)]
    [InlineData("{{ for i in 1..100000000 }}{{ end }}", "TPL4004", 1, 14)]
    [InlineData("{{ 'a' * 100000000 }}", "TPL4003", 1, 10)]
    [InlineData("{{ a = {}; a.b = a; a }}", "TPL4007", 1, 21)]
    [InlineData("{{ if x }}a{{ endif }}", "TPL1030", 1, 15)]
    [InlineData("{{ if true }}a{{ elif true }}b{{ end }}", "TPL1030", 1, 18)]
    [InlineData("{{ foreach x in languages }}{{ end }}", "TPL1030", 1, 4)]
    [InlineData("{{ block main }}x{{ end }}", "TPL1030", 1, 4)]
    [InlineData("{{ set x = 1 }}", "TPL1030", 1, 4)]
    [InlineData("{{ for x of languages }}{{ x.code }}{{ end }}", "TPL1030", 1, 10)]
    [InlineData("{{ if page.title and site.title }}a{{ end }}", "TPL1030", 1, 18)]
    [InlineData("{{ if not page.title }}a{{ end }}", "TPL1030", 1, 7)]
    [InlineData("{{ if page.kind is 'x' }}a{{ end }}", "TPL1030", 1, 17)]
    [InlineData("{{ if page.kind === 'x' }}a{{ end }}", "TPL1030", 1, 17)]
    [InlineData("{{ if page.kind <> 'x' }}a{{ end }}", "TPL1030", 1, 17)]
    [InlineData("{{#if page.title}}a{{/if}}", "TPL1030", 1, 3)]
    [InlineData("{{> card}}", "TPL1030", 1, 3)]
    [InlineData("{{ .Title }}", "TPL1030", 1, 4)]
    [InlineData("{{ include „card“ }}", "TPL1031", 1, 12)]
    [InlineData("<p>{% if x %}</p>", "TPL1032", 1, 4)]
    [InlineData("{{{ page.title }}}", "TPL1032", 1, 3)]
    [InlineData("<p>{ { page.title } }</p>", "TPL1032", 1, 4)]
    [InlineData("<p>{ page.title }</p>", "TPL1025", 1, 4)]
    [InlineData("{{ page.title | string.truncate: 10 }}", "TPL1016", 1, 17)]
    [InlineData("{{ page.title | upper }}", "TPL3106", 1, 17)]
    [InlineData("{{ page.title[0:10] }}", "TPL1030", 1, 14)]
    public void A_mistake_is_named_at_its_place(string template, string code, int line, int column)
    {
        Diagnostic mistake = ThemeTemplate.Mistakes(template)[0];

        mistake.Code.ShouldBe(code);
        mistake.Source.CharacterPositionOf(mistake.Span.Start).ShouldBe(new LinePosition(line, column));
    }

    [Fact]
    public void What_we_have_no_words_for_does_not_speak_in_those_of_the_engine()
    {
        Diagnostic mistake = ThemeTemplate.Mistake("{{ import 1 }}");

        mistake.Code.ShouldBe("TPL3999");
        mistake.Message.English.ShouldBe("This does not work here.");
        mistake.Hint.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("{{ page.title | upper }}", "string.upcase")]
    [InlineData("{{ page.title | length }}", "string.size")]
    [InlineData("{{ include 'partials/card' }}", "'card'")]
    [InlineData("{{ include 'Card.html' }}", "'card'")]
    [InlineData("{{ include card }}", "'card'")]
    [InlineData("{{ if page.title and site.title }}a{{ end }}", "&&")]
    [InlineData("{{ if page.title then }}a{{ end }}", "Delete it: {{ if page.title }}")]
    [InlineData("{{ if page.title }}a{{ else if site.title then }}b{{ end }}", "Delete it: {{ else if site.title }}")]
    [InlineData("{{ for x in languages do }}a{{ end }}", "Delete it: {{ for x in languages }}")]
    [InlineData("{{ if page.title: }}a{{ end }}", "Delete it: {{ if page.title }}")]
    [InlineData("{{ if page.title }}a{{ else: }}b{{ end }}", "Delete it: {{ else }}")]
    [InlineData("{{ if page.title }}a{{ end if }}", "Delete it: {{ end }}")]
    [InlineData("{{ if page.title }}a{{ else if }}b{{ end }}", "{{ else }} is enough")]
    [InlineData("{{ page.title.toUpperCase() }}", "| string.upcase")]
    [InlineData("{{ page.title.trim }}", "| string.strip")]
    [InlineData("{{ languages.reverse }}", "| array.reverse")]
    [InlineData("{{ toUpper page.title }}", "string.upcase")]
    [InlineData("<p>{{ page.title == 'a' ? 'b' }}</p>", "Write : and a value here")]
    [InlineData("{{ for x of languages }}a{{ end }}", "Write in.")]
    [InlineData("{{ if page.title is not null }}a{{ end }}", "Write !=.")]
    [InlineData("{{ if page.title is defined }}a{{ end }}", "Write {{ if page.title }}")]
    [InlineData("{{ page.title ~ site.title }}", "write +")]
    [InlineData("{{ page->title }}", "Write . (page.title).")]
    [InlineData("{{ x := 1 }}", "Write =.")]
    [InlineData("{{= page.title }}", "Leave it out, as in {{ page.title }}")]
    [InlineData("{{ $title }}", "page.title")]
    [InlineData("{{! Kopf }}", "{{ # … }}")]
    [InlineData("{{-- Kopf --}}", "{{ # … }}")]
    [InlineData("{{ // Kopf }}", "{{ # … }}")]
    [InlineData("{{ /* Kopf */ }}", "{{ # … }}")]
    [InlineData("{# Kopf #}", "{{ # … }}")]
    [InlineData("{{ include 'card' with page }}", "Leave it out, as in {{ include 'name' page }}")]
    [InlineData("{{ include 'kopf.html' }}", "partials/kopf.sbn-html in the folder theme/")]
    [InlineData("{{ switch page.title }}{{ end }}", "Write {{ case … }}")]
    [InlineData("{{ page title }}", "a full stop (page.title)")]
    [InlineData("{% if page.title %}", "Write {{ if page.title }}.")]
    [InlineData("{% unless page.title %}", "Write {{ if !page.title }}.")]
    [InlineData("{%- endfor -%}", "Write {{ end }}.")]
    [InlineData("{{ seite.title }}", "Did you mean 'page'?")]
    [InlineData("{{ include „card“ }}", "\"card\"")]
    [InlineData("{{ end }}", "Delete {{ end }}")]
    [InlineData("{{ else }}b{{ end }}", "Write a condition before it")]
    [InlineData("{{ page.title[0:10] }}", "For a text write (string.slice page.title 0 10), for a list (array.limit page.title 10)")]
    [InlineData("{{ page.title[:3] | string.upcase }}", "(string.slice page.title 0 3)")]
    [InlineData("{{ page.title[2:5] }}", "(string.slice page.title 2 3), for a list (page.title | array.offset 2 | array.limit 3)")]
    [InlineData("{{ page.title[2:] }}", "(string.slice page.title 2), for a list (page.title | array.offset 2)")]
    [InlineData("{{ page.title[-3:] }}", "(string.slice page.title (-3)), for a list (page.title | array.offset (page.title.size - 3))")]
    [InlineData("{{ page.title[:-1] }}", "(string.slice page.title 0 (page.title.size - 1))")]
    [InlineData("{{ for x in languages[0:2] }}a{{ end }}", "(array.limit languages 2)")]
    [InlineData("{{ i = 1; page.title[i:i+2] }}", "(string.slice page.title i (i+2 - (i)))")]
    public void A_mistake_of_another_language_gets_the_word_of_this_one(string template, string cure)
        => ThemeTemplate.Mistake(template, ("card", "x")).Hint!.English.ShouldContain(cure);

    [Theory]
    [InlineData("{{ and = 1; and }}")]
    [InlineData("{{ - 1 }} {{ -1 }} {{ !site.title }} {{- -1 -}}")]
    [InlineData("<style>a{#b{color:red}}</style>")]
    [InlineData("{{ then = 1; if then }}{{ then }}{{ end }}")]
    [InlineData("{{ x = {\na: 1 } }}{{ if x.a\n}}a{{ end }}")]
    [InlineData("{{ # if this is a comment }}")]
    [InlineData("{{ '{{{' }} {{ x = {a: {b: 1}}; x.a.b }}")]
    [InlineData("{{ 'nicht „so“ und so' }}")]
    [InlineData("<script>if (a) { b() }</script>")]
    [InlineData("{{ x = [1, 2]; x[true ? 0 : 1] }} {{ x = [{a: 1}]; x[0].a }}")]
    [InlineData("{{ for x in [] }}a{{ else }}b{{ end }}{{ f = do; ret 1; end; f }}{{ x = {\n end: 1 } }}")]
    public void Words_that_only_look_foreign_are_left_alone(string template) => ThemeTemplate.Mistakes(template).ShouldBeEmpty();

    [Fact]
    public void A_file_tells_at_most_two_mistakes_in_its_text() => ThemeTemplate.Mistakes("{{ 1 + }}{{ 2 + }}{{ 3 + }}{{ 4 + }}").Count.ShouldBe(2);
}
