namespace Herzblut.Tests.Markdown;

/// <summary>Emphasis that stays text, traces of word processors, and tables that become none.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("Ein **Satz mit Punkt.**Danach mehr.", "MDN5010", "**Satz mit Punkt.**Danach", "**Satz mit Punkt.** Danach")]
    [InlineData("Das Wort**„Service“**zählt.", "MDN5010", "Wort**„Service“**zählt", "Wort **„Service“** zählt")]
    [InlineData("**Wichtig:**Anrufen", "MDN5010", "**Wichtig:**Anrufen", "**Wichtig:** Anrufen")]
    [InlineData("Eine **20 %**ige Lösung", "MDN5010", "**20 %**ige", "<strong>20 %</strong>ige")]
    [InlineData("*schräg „so“*weiter", "MDN5010", "*schräg „so“*weiter", "*schräg „so“* weiter")]
    [InlineData("~~alt!~~neu", "MDN5010", "~~alt!~~neu", "~~alt!~~ neu")]
    [InlineData("ein ** Wort ** mehr", "MDN5009", "** Wort **", "**Wort**")]
    [InlineData("ein **Wort hinten **.", "MDN5009", "**Wort hinten **", "**Wort hinten**")]
    [InlineData("ein **Wort\u00A0** mehr", "MDN5009", "**Wort\u00A0**", "**Wort**")]
    [InlineData("ein ** „Wort“ **mehr", "MDN5009", "** „Wort“ **mehr", "**„Wort“** mehr")]
    [InlineData("_Gast_freundschaft", "MDN5011", "_Gast_freundschaft", "<em>Gast</em>freundschaft")]
    [InlineData("*Gast*freundschaft", "MDN5011", "*Gast*freundschaft", "<em>Gast</em>freundschaft")]
    [InlineData("__zwei Worte__zusammen", "MDN5011", "__zwei Worte__zusammen", "**zwei Worte**zusammen")]
    [InlineData("##\u00A0Titel", "MDN5013", "##\u00A0Titel", "## Titel")]
    [InlineData("-\u00A0Punkt", "MDN5013", "-\u00A0Punkt", "- Punkt")]
    [InlineData("\u200B- Punkt", "MDN5013", "\u200B- Punkt", "- Punkt")]
    [InlineData("•\tPunkt", "MDN5014", "•\tPunkt", "- Punkt")]
    [InlineData("·  Punkt", "MDN5014", "·  Punkt", "- Punkt")]
    [InlineData("o\tPunkt", "MDN5014", "o\tPunkt", "- Punkt")]
    [InlineData("\uF0B7 Punkt", "MDN5014", "\uF0B7 Punkt", "- Punkt")]
    [InlineData("-Punkt", "MDN5021", "-Punkt", "- Punkt")]
    [InlineData("*Punkt", "MDN5021", "*Punkt", "* Punkt")]
    [InlineData("1.Punkt", "MDN5021", "1.Punkt", "1. Punkt")]
    [InlineData("1)Punkt", "MDN5021", "1)Punkt", "1) Punkt")]
    [InlineData("#Titel\n\nText.", "MDN5021", "#Titel", "## Titel")]
    [InlineData("#Titel mit Worten\n\nText.", "MDN5021", "#Titel mit Worten", "## Titel mit Worten")]
    [InlineData("Wir brauchen:\n-Papier", "MDN5021", "-Papier", "- Papier")]
    [InlineData("- eins\n\n-zwei", "MDN5021", "-zwei", "- zwei")]
    [InlineData("1. eins\n\n2.zwei", "MDN5021", "2.zwei", "2. zwei")]
    [InlineData("-**Fett** und mehr", "MDN5021", "-**Fett** und mehr", "- **Fett** und mehr")]
    [InlineData("Zu [uns](https://bei\u200Bspiel.example/)", "MDN4009", "https://bei\u200Bspiel.example/", "https://beispiel.example/")]
    [InlineData("Zu \u200Bhttps://beispiel.example/a", "MDN4009", "\u200Bhttps://beispiel.example/a", "https://beispiel.example/a")]
    [InlineData("Siehe <stimmung.md>.", "MDN4008", "<stimmung.md>", "[stimmung](stimmung.md)")]
    [InlineData("<https://beispiel.example/a b>", "MDN4008", "<https://beispiel.example/a b>", "<https://beispiel.example/a%20b>")]
    [InlineData("[a](stimmung.md „Titel“)", "MDN4008", "[a](stimmung.md „Titel“)", "[a](stimmung.md \"Titel\")")]
    [InlineData("[a](stimmung.md \"Titel)", "MDN4008", "[a](stimmung.md \"Titel)", "[a](stimmung.md \"Titel\")")]
    [InlineData("[a] (www.beispiel.example)", "MDN4008", "[a] (www.beispiel.example)", "[a](https://www.beispiel.example)")]
    [InlineData("<www.beispiel.example>", "MDN4008", "<www.beispiel.example>", "<https://www.beispiel.example>")]
    [InlineData("[a](https:// beispiel.example)", "MDN4008", "[a](https:// beispiel.example)", "[a](https://beispiel.example)")]
    [InlineData("![a](stimmung/bild.svg =200x)", "MDN4008", "![a](stimmung/bild.svg =200x)", "![a](stimmung/bild.svg)")]
    [InlineData("![[stimmung/bild.svg|Skizze]]", "MDN4008", "![[stimmung/bild.svg|Skizze]]", "![Skizze](stimmung/bild.svg)")]
    [InlineData("== Was Fans tun ==", "MDN5029", "== Was Fans tun ==", "## Was Fans tun")]
    [InlineData("## Fans\n\n=== Was Fans tun ===", "MDN5029", "=== Was Fans tun ===", "### Was Fans tun")]
    [InlineData("Davor.\n\n== Was Fans tun\n\nText.", "MDN5029", "== Was Fans tun", "## Was Fans tun")]
    [InlineData("h2. Was Fans tun", "MDN5029", "h2. Was Fans tun", "## Was Fans tun")]
    [InlineData("Das ist ==wichtig== für uns.", "MDN5027", "==wichtig==", "**wichtig**")]
    [InlineData("%% noch klären %%", "MDN5030", "%% noch klären %%", "<!-- noch klären -->")]
    [InlineData("Der Satz %%stimmt das?%% bleibt.", "MDN5030", "%%stimmt das?%%", "<!-- stimmt das? -->")]
    [InlineData("%%\nnoch klären\n%%", "MDN5030", "%%\nnoch klären\n%%", "<!-- noch klären -->")]
    [InlineData("Wie geht`s Ihnen?", "MDN5032", "geht`s", "geht’s")]
    [InlineData("Wie geht`s? Wenn`s passt, gern.", "MDN5032", "geht`s? Wenn`s", "geht’s? Wenn’s")]
    [InlineData("Zum [Verein|https://verein.example/].", "MDN4008", "[Verein|https://verein.example/]", "[Verein](https://verein.example/)")]
    [InlineData("Zum [https://verein.example/ Verein am Ort].", "MDN4008", "[https://verein.example/ Verein am Ort]", "[Verein am Ort](https://verein.example/)")]
    [InlineData("Zum [url=https://verein.example/]Verein[/url].", "MDN4008", "[url=https://verein.example/]Verein[/url]", "[Verein](https://verein.example/)")]
    [InlineData("Siehe [Stimmung|stimmung.md].", "MDN4008", "[Stimmung|stimmung.md]", "[Stimmung](stimmung.md)")]
    [InlineData("Das ist '''wichtig'''.", "MDN5027", "'''wichtig'''", "**wichtig**")]
    [InlineData("Siehe [[Quellen](stimmung.md)].", "MDN4011", "[[Quellen](stimmung.md)]", "[Quellen](stimmung.md)")]
    [InlineData("Siehe [Quellen](stimmung.md)).", "MDN4011", "[Quellen](stimmung.md))", "[Quellen](stimmung.md)")]
    [InlineData("Siehe [Quellen](stimmung.md)] dort.", "MDN4011", "[Quellen](stimmung.md)]", "[Quellen](stimmung.md)")]
    public void A_slip_is_found_and_its_cure_cures(string text, string code, string underlined, string cure)
    {
        MarkdownSample sample = MarkdownSample.Of(text);
        sample.ShouldReport(code, underlined, $"Write '{cure}'");
        (Diagnostics.Diagnostic found, _) = sample.Only();

        MarkdownSample cured = MarkdownSample.Of(text.Remove(found.Span.Start, found.Span.Length).Insert(found.Span.Start, cure));

        cured.Html.ShouldNotBe(sample.Html);
        cured.ShouldReportNothing();
    }

    [Theory]
    [InlineData("1.\u00A0Erstens\n2.\u00A0Zweitens", "MDN5013", 2)]
    [InlineData("1)\u00A0Erstens\n2)\u00A0Zweitens", "MDN5013", 2)]
    [InlineData("–\u00A0eins\n–\u00A0zwei", "MDN5014", 2)]
    [InlineData("eins\n\u00A0\nzwei", "MDN5015", 1)]
    [InlineData("-eins\n-zwei\n-drei", "MDN5021", 3)]
    [InlineData("*eins\n*zwei", "MDN5021", 2)]
    [InlineData("1.eins\n2.zwei\n3.drei", "MDN5021", 3)]
    [InlineData("–Eins\n–Zwei", "MDN5021", 2)]
    [InlineData("Text | mit Strich\nA | B\n--- | ---\n1 | 2", "MDN5016", 1)]
    [InlineData("| --- | --- |\n| 1 | 2 |", "MDN5017", 1)]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |", "MDN5018", 1)]
    [InlineData("+---+---+\n| A | B |\n+===+===+", "MDN5019", 1)]
    [InlineData("Name\tRaum\nMeier\t12", "MDN5020", 1)]
    [InlineData("| A | B |\n| 1 | 2 |", "MDN5004", 1)]
    [InlineData("A | B\n1 | 2", "MDN5004", 1)]
    [InlineData("a) zuhören\nb) danken\nc) lösen", "MDN5031", 3)]
    [InlineData("So geht es:\nA) zuhören\nB) danken", "MDN5031", 2)]
    [InlineData("(a) zuhören\n(b) danken", "MDN5031", 2)]
    [InlineData("(9) zuhören\n(10) danken", "MDN5031", 2)]
    [InlineData("1.) zuhören\n2.) danken", "MDN5031", 2)]
    [InlineData("a. zuhören\nb. danken", "MDN5031", 2)]
    [InlineData("i) zuhören\nii) danken\niii) lösen", "MDN5031", 3)]
    [InlineData("> a) zuhören\n> b) danken", "MDN5031", 2)]
    public void Lines_that_run_together_are_found(string text, string code, int count)
        => MarkdownSample.Of(text).Diagnostics.Select(found => found.Code).ShouldBe(Enumerable.Repeat(code, count));

    [Theory]
    [InlineData("Das ist *wichtig, sagen alle.", "MDN5008", "*")]
    [InlineData("Der `Danke-Satz hilft.", "MDN5032", "`")]
    [InlineData("Der Danke-Satz` hilft.", "MDN5032", "`")]
    [InlineData("Der ``Danke-Satz'' hilft.", "MDN5032", "``")]
    [InlineData("Stand: {{ page.date }}", "MDN5033", "{{ page.date }}")]
    [InlineData("{{< youtube abc >}}", "MDN5033", "{{< youtube abc >}}")]
    [InlineData("{% include kasten.html %}", "MDN5033", "{% include kasten.html %}")]
    public void A_mark_that_would_appear_on_the_page_is_found(string text, string code, string underlined)
    {
        (Diagnostics.Diagnostic found, string place) = MarkdownSample.Of(text).Only();

        (found.Code, place).ShouldBe((code, underlined));
        MarkdownSample.Of(text.Remove(found.Span.Start, found.Span.Length)).ShouldReportNothing();
    }

    [Fact]
    public void Lines_with_letters_become_a_list_when_each_is_cured()
        => MarkdownSample.Of("So geht es:\n\na) zuhören\nb) danken").Diagnostics.Select(found => found.Hint!.English).ShouldBe(["Write '1. zuhören'.", "Write '2. danken'."]);

    [Theory]
    [InlineData("Ein Hotel mit 4* und eins mit 5*, 3 * 4 = 12, 2*3*4.")]
    [InlineData("Die Endungen *in und *innen, die Kund*innen.")]
    [InlineData("Ab 5 Euro* im Monat, *mit Steuer.")]
    [InlineData("Anna Meier (*1970) und *1980")]
    [InlineData("Wahl a) ist gut.\nb) auch.")]
    [InlineData("a) zuhören  \nb) danken\\\nc) lösen")]
    [InlineData("a) zuhören\n\nb) danken")]
    [InlineData("A. Müller\nB. Schmidt")]
    [InlineData("1. eins\n2. zwei")]
    [InlineData("20 %% und 30 %% im Bericht, a == b == c, x ==")]
    [InlineData("Titel\n-----\n\n<!-- %% -->")]
    [InlineData("`a == b`, `{{ x }}`, ``ein ` Zeichen``, `%% x %%`")]
    [InlineData("Ein Winkel von 5` und \\`so\\`.")]
    [InlineData("Die Datei`en`dung ist `md`.")]
    [InlineData("Siehe (auch [Quellen](stimmung.md)) und [siehe [Quellen](stimmung.md)] sowie [[1](stimmung.md)].")]
    [InlineData("Entweder [a|b] oder [https://verein.example/] und ''' allein.")]
    [InlineData("{so} und {{}} und {{ offen")]
    public void Marks_that_are_meant_so_are_not_reported(string text) => MarkdownSample.Of(text).ShouldReportNothing();

    [Theory]
    [InlineData("Kosten ab 5 €** und ab 6 €**.")]
    [InlineData("*Gäst*innen meint alle.")]
    [InlineData("Er ging\n– wie immer – nach Hause.")]
    [InlineData("3.\u00A0Platz beim Preis")]
    [InlineData("-5 Grad draußen")]
    [InlineData("1.000 Euro und mehr\n2.000 Euro und mehr")]
    [InlineData("1.FC Köln und 3.OG")]
    [InlineData("5.Mai bis 6.Juni")]
    [InlineData("1.5.2026: Beginn")]
    [InlineData("#hashtag und mehr")]
    [InlineData("Das war schön.\n\n#Servicekultur #Haltung")]
    [InlineData("Das war schön.\n\n#Servicekultur")]
    [InlineData("#1 im Land")]
    [InlineData("Die Endungen\n-heit und -keit")]
    [InlineData("Service-\n-kultur")]
    [InlineData("Ab 5 Euro* im Monat.\n\n*Alle Preise mit Steuer.")]
    [InlineData("Kosten: 5 Euro\n+Versand")]
    [InlineData("-- so sagte er")]
    [InlineData("→ weiter\n->weiter")]
    [InlineData("2.Bundesliga")]
    [InlineData("*Punkt* ist betont\n*Strich* auch")]
    [InlineData("> Ein Zitat\n>noch eine Zeile")]
    [InlineData("Die **Service-**Kultur und die **Kunden**orientierung")]
    [InlineData("ein Wort_mit_Strich und ein __init__")]
    [InlineData("Entweder | oder ist keine Tabelle.")]
    [InlineData("Entweder | oder\nist keine Tabelle.")]
    [InlineData("A | B\n| --- | --- |\n1 | 2")]
    [InlineData("Zu [uns](#kunden\u00ADdienst)\n\n## Kundendienst")]
    public void What_is_meant_so_is_not_reported(string text) => MarkdownSample.Of(text).ShouldReportNothing();

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\nText danach.", "</table>\n</div>\n<p>Text danach.</p>")]
    [InlineData("A | B\n--- | ---\n1 | 2\n**fett** danach", "</table>\n</div>\n<p><strong>fett</strong> danach</p>")]
    [InlineData("> | A | B |\n> |---|---|\n> | 1 | 2 |\nText", "</blockquote>\n<p>Text</p>")]
    [InlineData("Davor:\n| A | B |\n|---|---|\n| 1 | 2 |", "<td>1</td><td>2</td>")]
    [InlineData("| A |\n|---|\n| `a \\| b` |", "<td><code>a | b</code></td>")]
    public void Tables_beside_text_stay_tables(string text, string html)
    {
        MarkdownSample sample = MarkdownSample.Of(text);

        sample.Html.ShouldContain(html);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData(@"[Ablage](\\server\akten\plan.pdf)")]
    [InlineData(@"[Ablage](<\\server\alte akten\plan.pdf>)")]
    [InlineData(@"[Ablage](\\server\alte akten\plan.pdf)")]
    [InlineData("[Ablage](//server/akten/plan.pdf)")]
    [InlineData("[Ablage](//server.intern/akten)")]
    [InlineData("[Ablage](smb://server/akten)")]
    [InlineData(@"![Plan](\\server\akten\plan.png)")]
    [InlineData(@"[Ablage](S:\alte akten\plan.pdf)")]
    [InlineData("[Ablage][a]\n\n[a]: \\\\server\\akten\\plan.pdf")]
    public void Paths_of_the_own_network_open_nowhere_else(string text)
        => MarkdownSample.Of(text).Only().Diagnostic.Code.ShouldBe("MDN4005");
}
