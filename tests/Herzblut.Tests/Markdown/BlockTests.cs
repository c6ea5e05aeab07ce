namespace Herzblut.Tests.Markdown;

public class BlockTests
{
    [Theory]
    [InlineData("Ein „Satz“ – mit 'Anführung'.", "<p>Ein „Satz“ – mit 'Anführung'.</p>")]
    [InlineData("a & b < c", "<p>a &amp; b &lt; c</p>")]
    [InlineData("**a** *b* ~~c~~ `d<e`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d&lt;e</code></p>")]
    [InlineData("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a\n</li>\n<li>b\n</li>\n</ol>")]
    [InlineData("> a", "<blockquote>\n<p>a</p>\n</blockquote>")]
    [InlineData("- > a", "<ul>\n<li><blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>")]
    [InlineData("```css\na<b\r\n\n```", "<pre tabindex=\"0\"><code class=\"language-css\">a&lt;b\n\n</code></pre>")]
    [InlineData("- [ ] a\n- [x] b", "<ul class=\"task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"Offen\"> a\n</li>\n<li class=\"task-list-item\"><input type=\"checkbox\" checked disabled aria-label=\"Erledigt\"> b\n</li>\n</ul>")]
    [InlineData("Wort\n: Sinn", "<dl>\n<dt>Wort</dt>\n<dd>Sinn\n</dd>\n</dl>")]
    [InlineData("*[DIN]: Norm\n\nDIN gilt", "<p><abbr title=\"Norm\">DIN</abbr> gilt</p>")]
    [InlineData("a &nbsp;&euro; \u0007b", "<p>a \u00A0€ b</p>")]
    public void Markdown_becomes_plain_html(string markdown, string html)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        sample.Html.ShouldBe(html);
        sample.ShouldReportNothing();
    }

    [Fact]
    public void Tables_scroll_and_name_what_their_heads_head()
        => MarkdownSample.Of("| A | B |\n|---|--:|\n| 1 | 2 |").Html.ShouldBe(
            """
            <div class="table-scroll" role="group" tabindex="0" aria-label="Tabelle">
            <table>
            <thead>
            <tr><th scope="col">A</th><th scope="col" class="align-right">B</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td class="align-right">2</td></tr>
            </tbody>
            </table>
            </div>
            """);

    [Fact]
    public void An_empty_corner_makes_the_first_column_head_its_rows()
    {
        string html = MarkdownSample.Of("|   | B |\n|---|---|\n| 1 | 2 |").Html;

        html.ShouldContain("<tr><td></td><th scope=\"col\">B</th></tr>");
        html.ShouldContain("<tr><th scope=\"row\">1</th><td>2</td></tr>");
    }

    // Three columns of prose have a word or two a line on a phone: there each row is a block whose parts say what they are.
    [Fact]
    public void Cells_of_a_wide_table_with_prose_name_their_columns()
    {
        const string Prose = "Ein Satz, der in einer schmalen Spalte fünf Zeilen hätte.";
        string html = MarkdownSample.Of($"| Wann | Was *Sie* \"tun\" | Wo | |\n|---|---|--:|---|\n| Tag 1 | {Prose} | hier | x |\n| Tag 2 | kurz | | y |").Html;

        html.ShouldStartWith("<div class=\"table-scroll table-rows\" ");
        html.ShouldContain($"<tr><td>Tag 1</td><td data-label=\"Was Sie &quot;tun&quot;\">{Prose}</td><td class=\"align-right\" data-label=\"Wo\">hier</td><td>x</td></tr>");
        html.ShouldContain("<tr><td>Tag 2</td><td data-label=\"Was Sie &quot;tun&quot;\">kurz</td><td class=\"align-right\"></td><td>y</td></tr>");
    }

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| 1 | Ein Satz, der in einer schmalen Spalte fünf Zeilen hätte. |")]
    [InlineData("| A | B | C |\n|---|---|---|\n| 1 | [kurz](https://beispiel.example/ein/langer/weg/zum/ziel) | 3 |")]
    [InlineData("| A | Ein langer Kopf über einer schmalen Spalte | C |\n|---|---|---|\n| 1 | 2 | 3 |")]
    public void Narrow_tables_carry_no_names(string markdown)
    {
        string html = MarkdownSample.Of(markdown).Html;

        html.ShouldStartWith("<div class=\"table-scroll\" ");
        html.ShouldNotContain("data-label");
    }

    [Fact]
    public void Short_rows_are_filled_and_long_ones_lose_nothing()
    {
        string html = MarkdownSample.Of("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |").Html;

        html.ShouldContain("<tr><td>1</td><td></td><td></td></tr>");
        html.ShouldContain("<tr><td>1</td><td>2</td><td>3</td></tr>");
    }

    [Theory]
    [InlineData("> ", 200, "a")]
    [InlineData("# a\n", 20_000, "a")]
    [InlineData("a\n\n", 20_001, "a\n===")]
    [InlineData("a\n\n", 20_001, "a\n---")]
    public void Texts_nested_or_long_beyond_all_sense_are_refused_whole(string unit, int count, string end)
    {
        MarkdownSample sample = MarkdownSample.Of(string.Concat(Enumerable.Repeat(unit, count)) + end);

        sample.ShouldReport("MDN5007", "", "Simplify or split it");
        sample.Html.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_without_their_separator_are_reported()
        => MarkdownSample.Of("a\n\n| A | B |\n| 1 | 2 |\n").ShouldReport("MDN5004", "| A | B |", "| --- | --- |");

    [Theory]
    [InlineData("de", "NOTE", "Hinweis")]
    [InlineData("de", "TIP", "Tipp")]
    [InlineData("de", "IMPORTANT", "Wichtig")]
    [InlineData("de", "WARNING", "Achtung")]
    [InlineData("de-CH", "caution", "Vorsicht")]
    [InlineData("en", "WARNING", "Warning")]
    [InlineData("fr", "TIP", "Tip")]
    public void Admonitions_are_titled_in_the_language_of_the_text(string language, string kind, string title)
    {
        MarkdownSample sample = MarkdownSample.Of($"> [!{kind}]\n> Text **fett**\n", language);

        sample.Html.ShouldBe(
            $"<div class=\"admonition admonition-{kind.ToLowerInvariant()}\" role=\"note\">\n<p class=\"admonition-title\">{title}</p>\n<p>Text <strong>fett</strong></p>\n</div>");
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("TIPP", "[!TIP]")]
    [InlineData("Hinweis", "[!NOTE]")]
    [InlineData("WARNIGN", "[!WARNING]")]
    public void An_admonition_of_another_name_is_reported_with_the_right_one(string kind, string cure)
        => MarkdownSample.Of($"a\n\n> [!{kind}]\n> Text\n").ShouldReport("MDN5002", $"[!{kind}]", cure);

    [Fact]
    public void Text_behind_the_marker_of_an_admonition_is_reported()
        => MarkdownSample.Of("> [!TIP] Text\n> mehr\n").ShouldReport("MDN5003", "[!TIP]", "next line");

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        MarkdownSample sample = MarkdownSample.Of("A[^1] B[^x] C[^1]\n\n[^1]: Eins\n[^x]: Zwei\n");

        sample.Fill("k3-").ShouldBe(
            """
            <p>A<sup class="footnote-ref" id="k3-fnref_1"><a href="#k3-fn_1" role="doc-noteref">1</a></sup> B<sup class="footnote-ref" id="k3-fnref_3"><a href="#k3-fn_2" role="doc-noteref">2</a></sup> C<sup class="footnote-ref" id="k3-fnref_2"><a href="#k3-fn_1" role="doc-noteref">1</a></sup></p>
            <div class="footnotes" role="group" aria-label="Fußnoten">
            <ol>
            <li id="k3-fn_1">
            <p>Eins <a class="footnote-back" href="#k3-fnref_1" role="doc-backlink" aria-label="Zurück zum Text">↩︎</a> <a class="footnote-back" href="#k3-fnref_2" role="doc-backlink" aria-label="Zurück zum Text">↩︎</a></p>
            </li>
            <li id="k3-fn_2">
            <p>Zwei <a class="footnote-back" href="#k3-fnref_3" role="doc-backlink" aria-label="Zurück zum Text">↩︎</a></p>
            </li>
            </ol>
            </div>
            """);
        sample.Content.OtherIds.ShouldBe(["fnref_1", "fnref_3", "fnref_2", "fn_1", "fn_2"]);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("Begriff\n: Sinn\n\n[^1]: Note")]
    [InlineData("Begriff\n: Sinn\n\n[^1]: Note in *Worten*\n")]
    [InlineData("- Liste\n\n[^1]: Note")]
    [InlineData("- Liste\n[^1]: Note")]
    [InlineData("> Zitat\n[^1]: Note")]
    [InlineData("| A |\n|---|\n| b |\n\n[^1]: Note")]
    [InlineData("## Titel\n[^1]: Note")]
    public void A_footnote_is_found_behind_any_block(string blocks)
    {
        MarkdownSample sample = MarkdownSample.Of("Text[^1].\n\n" + blocks);

        sample.Html.ShouldContain("<li id=\"fn_1\">");
        sample.ShouldReportNothing();
    }

    [Fact]
    public void A_footnote_inside_a_list_is_none()
        => MarkdownSample.Of("Text[^1].\n\n- Liste\n  \n  [^1]: Note").ShouldReport("MDN5005", "[^1]", "a line of its own");

    [Fact]
    public void A_reference_without_its_footnote_is_reported()
        => MarkdownSample.Of("a\r\n\r\nText[^quelle] weiter").ShouldReport("MDN5005", "[^quelle]", "[^quelle]: ");

    [Fact]
    public void A_footnote_that_nothing_refers_to_is_reported()
        => MarkdownSample.Of("Text\n\n[^quelle]: Buch\n").ShouldReport("MDN5006", "[^quelle]", "[^quelle]");

    [Theory]
    [InlineData("Ein **Wort ohne Ende", "MDN5008", "**", "where it ends")]
    [InlineData("Ein (**Wort) ohne", "MDN5008", "**", "where it ends")]
    [InlineData("Ein ** Wort ** mit Luft", "MDN5009", "** Wort **", "'**Wort**'")]
    public void Emphasis_that_missed_its_words_is_reported(string markdown, string code, string underlined, string cure)
        => MarkdownSample.Of("Davor.\r\n\r\n" + markdown).ShouldReport(code, underlined, cure);

    [Theory]
    [InlineData("Ab 5 €** im Monat")]
    [InlineData("2 ** 3 und 4 * 5")]
    [InlineData("\\*\\*Wort")]
    [InlineData("`**Wort` und **fett** und ***beides***")]
    [InlineData("So ein S***ß")]
    public void Asterisks_of_other_meaning_are_left_alone(string markdown) => MarkdownSample.Of(markdown).ShouldReportNothing();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\f")]
    public void A_line_with_many_more_cells_than_the_other_rows_makes_no_table(string end)
    {
        string wide = "|" + string.Concat(Enumerable.Repeat("a|", 100));
        MarkdownSample sample = MarkdownSample.Of("Davor.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |" + end + wide + "\n");

        sample.ShouldReport("MDN5023", wide, "delete the | that are too many");
        sample.Html.ShouldNotContain("<table>");
    }

    [Fact]
    public void A_table_may_lack_some_cells()
    {
        string text = "| a | b | c | d | e | f | g | h | i |\n|-|-|-|-|-|-|-|-|-|\n" + string.Concat(Enumerable.Repeat("| Zeile\n", 12));
        MarkdownSample sample = MarkdownSample.Of(text);

        sample.ShouldReportNothing();
        sample.Html.ShouldContain("<table>");
    }

    [Fact]
    public void A_code_block_that_never_ends_is_reported()
        => MarkdownSample.Of("a\n\n```yaml\nb\n").ShouldReport("MDN5001", "```", "```");

    [Fact]
    public void Plain_text_has_the_words_only()
        => MarkdownSample.Of(
            """
            ## Titel

            Ein **Wort** und [Link](a.md), ![Bild](../../media/ablauf.svg) `x`<br>Zeile
            zwei[^1].

            | A | B |
            |---|---|
            | 1 | 2 |

            - c
            - d &amp; e

            <details>
            <summary>Mehr &amp; mehr</summary>

            Text

            </details>

            [^1]: Note
            """).Content.PlainText.ShouldBe("Titel\nEin Wort und Link,  x Zeile zwei.\nA B\n1 2\nc\nd & e\nMehr & mehr\nText\nNote");

    [Fact]
    public void Words_are_counted_as_people_count_them()
        => MarkdownSample.Of("Ein – Wort, 2 *Ideen*: „z. B.“ Mund-zu-Mund-Werbung").Content.WordCount.ShouldBe(7);
}
