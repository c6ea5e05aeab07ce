namespace Herzblut.Tests.Markdown;

/// <summary>Characters that look like markup and are meant as text.</summary>
public class TextSignTests
{
    [Theory]
    [InlineData("Die Gäst*innen fragen unsere Berater*innen.")]
    [InlineData("Jede*r Kolleg*in hilft; ein*e Auszubildende*r auch.")]
    [InlineData("Trans*menschen, Frauen*, Lesben* und Schwule*.")]
    [InlineData("Mit der Endung *innen meinen wir alle.")]
    [InlineData("Mitarbeiter/*innen und Leser/*innen")]
    [InlineData("2*3*4 ist 24, und 2 * 3 * 4 auch.")]
    [InlineData("Zu den Ga\u0308st*innen und A\u0308rzt*innen")]
    [InlineData("+ 41 ist die Vorwahl der Schweiz.")]
    [InlineData("28. Februar: Inventur")]
    [InlineData("1. April bis 3. Mai geschlossen")]
    [InlineData("1. bis 3. Juni: Messe")]
    [InlineData("14. 02. 2027 ist Valentinstag.")]
    [InlineData("8.\u00A0März ist Frauentag.")]
    [InlineData("31. December is the last day.")]
    [InlineData("1. Frage: Wer ruft an?")]
    [InlineData("4. Stock links")]
    [InlineData("2024. Ein gutes Jahr.")]
    [InlineData(@"Siehe \\ablage\vertrieb\_muster\brief.docx im Haus.")]
    [InlineData(@"In D:\Akten\!Neu\(2027)\plan.xlsx und C:\#Archiv steht es.")]
    [InlineData(@"C:\Programme Alt\_sicherung")]
    [InlineData(@"vertrieb\briefe\_muster")]
    [InlineData(@"\\ablage\muster\*.docx")]
    public void Such_a_line_stays_as_it_is(string text)
    {
        MarkdownSample sample = MarkdownSample.Item(text);

        sample.Html.ShouldBe(text);
        sample.Content.PlainText.ShouldBe(text);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("**alle Gäst*innen** sind *wichtig*", "<strong>alle Gäst*innen</strong> sind <em>wichtig</em>")]
    [InlineData("*Gäst*innen* und *Frauen*, Lesben*", "<em>Gäst*innen</em> und <em>Frauen</em>, Lesben*")]
    [InlineData("**Frauen* und Männer** reden", "<strong>Frauen* und Männer</strong> reden")]
    [InlineData("**die Endung *innen** steht", "<strong>die Endung *innen</strong> steht")]
    [InlineData("***beides*** und *a **b***", "<em><strong>beides</strong></em> und <em>a <strong>b</strong></em>")]
    [InlineData("Kunden**nutzen** zählt", "Kunden<strong>nutzen</strong> zählt")]
    [InlineData(@"Gäst\*innen, ab\_c", "Gäst*innen, ab_c")]
    [InlineData(@"**D:\Akten\** und D:\\Akten\\_x", @"<strong>D:\Akten\</strong> und D:\Akten\_x")]
    [InlineData(@"In D:\Akten sind Gäst\*innen", @"In D:\Akten sind Gäst*innen")]
    [InlineData("Ende *a*", "Ende <em>a</em>")]
    public void Markup_beside_it_still_counts(string text, string html)
    {
        MarkdownSample sample = MarkdownSample.Item(text);

        sample.Html.ShouldBe(html);
        sample.ShouldReportNothing();
    }

    [Fact]
    public void Stars_stay_in_headings_links_and_tables()
    {
        MarkdownSample sample = MarkdownSample.Of("## Für Gäst*innen und Ärzt*innen\n\n| Ein*e | Zwei |\n|---|---|\n| Gäst*innen | Ärzt*innen |\n\nZu [Gäst*innen und Ärzt*innen](#für-gästinnen-und-ärztinnen)");

        sample.Content.Headings[0].Text.ShouldBe("Für Gäst*innen und Ärzt*innen");
        sample.Html.ShouldContain("<td>Gäst*innen</td><td>Ärzt*innen</td>");
        sample.Html.ShouldContain($"<a href=\"#{sample.Content.Headings[0].Id}\">Gäst*innen und Ärzt*innen</a>");
        sample.ShouldReportNothing();
    }

    [Fact]
    public void Dates_on_lines_of_their_own_make_no_list()
    {
        MarkdownSample sample = MarkdownSample.Of("25. November: Treffen\n30. Dezember: Feier\n\n- 2. Oktober: Schulung\n- 16. Oktober: Fest");

        sample.Content.PlainText.ShouldBe("25. November: Treffen 30. Dezember: Feier\n2. Oktober: Schulung\n16. Oktober: Fest");
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("1. a\n2. b\n\nText.\n\n3. c", "<ol start=\"3\">")]
    [InlineData("5. a\n6. b", "<ol start=\"5\">")]
    [InlineData("1. a\n1. b\n1. c", "<ol>")]
    [InlineData("1. Planen\n2. Mai-Feier vorbereiten", "<li>Mai-Feier vorbereiten")]
    [InlineData("1. Planen\n2. Mai abwarten\n3. Feiern", "<li>Mai abwarten")]
    public void Numbers_that_count_make_a_list(string text, string html)
    {
        MarkdownSample sample = MarkdownSample.Of(text);

        sample.Html.ShouldContain(html);
        sample.ShouldReportNothing();
    }

    [Fact]
    public void A_single_number_stays_in_plain_text()
        => MarkdownSample.Of("Vorher.\n\n1. Advent ist offen.").Content.PlainText.ShouldBe("Vorher.\n1. Advent ist offen.");

    [Fact]
    public void A_number_that_does_not_go_on_is_reported()
        => MarkdownSample.Of("1. a\n2. b\n5. c").ShouldReport("MDN5012", "5.", @"Write '5\.' if");
}
