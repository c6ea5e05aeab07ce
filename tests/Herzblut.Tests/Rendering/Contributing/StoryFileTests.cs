using System.Text.Json.Nodes;
using Herzblut.Addresses;
using Herzblut.Auditing;
using Herzblut.Model;
using Herzblut.Sources;
using Herzblut.Tests.Scripts;
using Herzblut.Yaml;

namespace Herzblut.Tests.Rendering.Contributing;

/// <summary>The files that the form for telling a story makes, read by the program that they are for.</summary>
public class StoryFileTests
{
    private static readonly string[] Hostile =
    [
        "Der \"kurze\" Dienstweg: ein Versuch",
        "C:\\temp\\neu und \\\\server\\_vorlagen\\*alle* und a\\*b\\",
        "# kein Kommentar, - keine Liste, {keine: Karte}, 'x' && *y* @ ` % ! |",
        "---\ntitle: zweiter Kopf\n---\nText danach",
        "eins\r\nzwei\u2028drei\u0085vier\vfünf",
        "a\0b\u001bc\td \u00a0\u200b e\u00adf\ufeff",
        "🙂 ä ß „so“ 👩‍⚕️ 👨‍👩‍👧 🏳️‍🌈",
        "> kein Zitat\n## keine Überschrift\n1. keine Nummer\n2) auch nicht\n25. November: Betriebsausflug",
        "• erster Punkt\n• zweiter Punkt\n- dritter\n* vierter",
        "<b>fett</b> <script>alert(1)</script> <!-- weg --> 3 < 4 & 5 > 2 &amp; &copy; &#65; AT&T",
        "[Link](javascript:alert(1)) ![Bild](x.png) [[wiki]] [^1] [ref][x] <datei.md> ](offen.md",
        "**fett** _schräg_ __unter__ ~~durch~~ `code` Kund*innen *stern _strich a*b*c ***",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "Begriff\n: Erklärung\n*[HTML]: Abkürzung\n[x]: https://example.org",
        "~~~\n```\n===\n***\n___\n+++\n!!! note\n::: tip",
        "Siehe https://example.org/a_b/c*d?e=f&g=h. Und www.example.org, ftp://example.org/x",
        "(https://example.org/x_(y)) http://example.org:8080/ https:// www. http://[::1]/ https://example.org/~a~~b~~?x=`y`|z https://ex&ouml;mple.org",
        "Hotel: schön, Tel: 12, tel:12, mailto:x, MAILTO:x, http:x",
        "Er sagte: \"Ja!\" – und ging\\",
        "    eingerückt wie Code\n\t\tund mit Tabulator",
        "%TAG ! tag:example\n%YAML 1.2\n&anker *verweis !!str ? - : ,",
        "a) eins\nb) zwei\n(1) drei\n(2) vier\n1.) fünf\n2.) sechs\n- c) sieben\n- d) acht",
        "== Titel ==\n=== Titel\nh2. Titel\nEin ==Wort== und (==Wort==) %% weg %%\n%% weg %%\n{{ page.date }} {% raw %} {{{x}}}",
        "Wie geht`s? Wenn`s geht, `so, das ist *wichtig, und ``so''",
        "Ende mit Leerzeichen   \n\n\n\nund Lücken  \n",
        "null", "true", "2026-11-26", "~", "=", "-", "1.", "0x1F", "yes: no",
        "\ud800 halb",
    ];

    private static string Script => NodeScript.SourceOf("assets/js/contribute/").Split("customElements.define", 2)[0];

    [SkippableFact]
    public void Script_and_program_write_the_same_header_and_the_same_slug()
    {
        IReadOnlyList<string[]> made = NodeScript.Run<string[]>(Script, "[exampleFile([['title', input], ['effect', 'A: b']], 'Text.'), slugOf(input)]", Inputs(Whole));

        for (int i = 0; i < Whole.Length; i++)
        {
            made[i][0].ShouldBe(new FrontMatterWriter().Add("title", Whole[i]).Add("effect", "A: b").Finish("Text."));
            made[i][1].ShouldBe(Slug.From(Whole[i]));
        }
    }

    [SkippableFact]
    public void Whatever_people_type_makes_a_file_without_findings_that_shows_their_words() => ExpectWords(Hostile);

    [SkippableFact]
    public void So_does_whatever_comes_of_throwing_signs_and_words_together()
    {
        string[] pieces =
        [
            "*", "**", "_", "__", "~", "~~", "`", "```", "#", "##", ">", "-", "+", "=", "---", "===", "1.", "2)", "|", "\\", "\\\\", "[", "]", "](", "(", ")", "![", "[^1]", "[x]:", "<", "</", "<!--", "-->", ">",
            "&", "&amp;", "&#42;", ":", "::", "!", "!!!", "?", "„", "“", "\"", "'", "…", "–", "•", "%", "{", "}", "$", "https://", "www.", "example.com", ".md", "/", "C:\\", "ftp:", "tel:",
            "Kunde", "in", "b", "ä", "25.", "November", "TIP", "🙂", " ", " ", " ", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u200b", "\u00ad",
        ];
        var random = new Random(11);
        ExpectWords([.. Enumerable.Range(0, 500).Select(_ => "Wort " + string.Concat(Enumerable.Range(0, random.Next(3, 25)).Select(_ => pieces[random.Next(pieces.Length)])))]);
    }

    [SkippableTheory]
    [InlineData("Grüße vom Stuhl!", "gruesse-vom-stuhl")]
    [InlineData("🙂", "meine-geschichte")]
    [InlineData("Con", "meine-geschichte-con")]
    [InlineData("Index", "meine-geschichte-index")]
    [InlineData("Eine sehr lange Überschrift, die niemand als Namen einer Datei haben möchte", "eine-sehr-lange-ueberschrift-die-niemand-als-namen-einer")]
    public void A_file_is_named_after_its_title(string title, string name)
        => NodeScript.Run<string>(Script, "exampleName(input, 'meine-geschichte')", Inputs([title])).ShouldBe([name]);

    [SkippableTheory]
    [InlineData("Ein Gast fragt nach dem Weg. Die Pflegerin geht mit.", "Ein Gast fragt nach dem Weg")]
    [InlineData("Ein Gast fragt um 9.30 Uhr nach dem Weg! Danach …", "Ein Gast fragt um 9.30 Uhr nach dem Weg!")]
    [InlineData("Eine Kundin ruft zum dritten Mal an, weil die Lieferung immer noch nicht da ist und niemand Bescheid weiß.", "Eine Kundin ruft zum dritten Mal an")]
    [InlineData("Donaudampfschifffahrtsgesellschaft und Rinderkennzeichnungsüberwachungsstelle treffen sich", "Donaudampfschifffahrtsgesellschaft und …")]
    [InlineData(" \n ", "")]
    public void A_title_is_suggested_from_the_beginning(string story, string title)
        => NodeScript.Run<string>(Script, "suggestTitle(input)", Inputs([story])).ShouldBe([title]);

    private static void ExpectWords(string[] texts)
    {
        IReadOnlyList<Story> stories = NodeScript.Run<Story>(
            Script,
            """
            ({
              title: tidyLine(input),
              effect: storyLine(input),
              words: storyBlocks(input).flatMap(block => block.lines),
              file: exampleFile([["title", tidyLine(input)], ["role", "team"], ["touchpoint", "kauf"], ["effect", literalMarkdown(storyLine(input))], ["date", "2026-03-12"]], storyMarkdown(input)),
            })
            """,
            Inputs(texts));
        MemoryTree tree = Site();
        for (int i = 0; i < stories.Count; i++)
        {
            tree.Add($"content/de/haltung/mut/{i:0000}.md", stories[i].File);
        }

        BuildResult result = SiteBuilder.Build(tree, new BuildOptions());
        PracticeExample[] examples = [.. result.Playbook!.Default.Examples];
        for (int i = 0; i < examples.Length; i++)
        {
            examples[i].Title.ShouldBe(stories[i].Title);
            Words(examples[i].Text.Content.PlainText).ShouldBe(Words(string.Join(' ', stories[i].Words)));
            Words(examples[i].Effect!.Content.PlainText).ShouldBe(Words(stories[i].Effect));
        }

        examples.Length.ShouldBe(stories.Count);
        result.Diagnostics.Concat(SiteAudit.Run(result)).Select(found => $"{found.Source.Path}: {found.Code} {found.Message.English} {found.Source.TextOf(found.Span)}").ShouldBeEmpty();
    }

    private static string[] Whole => [.. Hostile.Where(text => !text.Contains('\ud800', StringComparison.Ordinal))];

    private static IEnumerable<JsonNode?> Inputs(IEnumerable<string> texts) => texts.Select(text => (JsonNode?)text);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static MemoryTree Site() => new MemoryTree()
        .Add("site.yml", "title: Mut\ndescription: Ein Satz.\nurl: https://playbook.example/\nlanguages: [de]\nvocabularies:\n  roles: {team: {de: Team}}\n  touchpoints: {kauf: {de: Kauf}}\n")
        .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n")
        .Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nMut hilft.\n");

    private sealed record Story(string Title, string Effect, string[] Words, string File);
}
