namespace Herzblut.Tests.Markdown;

public class HeadingTests
{
    [Fact]
    public void Headings_have_ids_made_of_their_words()
    {
        MarkdownSample sample = MarkdownSample.Of("## Für *Größe* & Übermut!\n\n### Für Größe & Übermut\n\nTitel\n-----\n");

        sample.Html.ShouldBe("<h2 id=\"fuer-groesse-uebermut\">Für <em>Größe</em> &amp; Übermut!</h2>\n<h3 id=\"fuer-groesse-uebermut-2\">Für Größe &amp; Übermut</h3>\n<h2 id=\"titel\">Titel</h2>");
        sample.Content.Headings.Select(heading => (heading.Level, heading.Id, heading.Text)).ShouldBe(
            [(2, "fuer-groesse-uebermut", "Für Größe & Übermut!"), (3, "fuer-groesse-uebermut-2", "Für Größe & Übermut"), (2, "titel", "Titel")]);
        sample.ShouldReportNothing();
    }

    [Fact]
    public void Ids_stay_unique_when_a_heading_looks_like_a_counted_one()
        => MarkdownSample.Of("## A 2\n\n## A\n\n## A\n").Content.Headings.Select(heading => heading.Id).ShouldBe(["a-2", "a", "a-3"]);

    [Fact]
    public void A_page_may_shift_levels_and_prefix_ids()
        => MarkdownSample.Of("## A\n\n[oben](#a)\n").Fill("k1-", shift: 2)
            .ShouldBe("<h4 id=\"k1-a\">A</h4>\n<p><a href=\"#k1-a\">oben</a></p>");

    [Fact]
    public void Levels_end_at_six() => MarkdownSample.Of("## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n").Fill(shift: 3).ShouldContain("<h6 id=\"e\">");

    [Fact]
    public void A_skipped_level_is_reported_at_the_heading()
        => MarkdownSample.Of("## A\r\n\r\n#### Kleine Gesten\r\n").ShouldReport("MDN3002", "#### Kleine Gesten", "level three");

    [Fact]
    public void The_first_heading_stands_under_the_title()
        => MarkdownSample.Of("### A\n").ShouldReport("MDN3002", "### A", "write ## ");

    [Fact]
    public void The_level_of_the_title_is_taken_and_the_outline_kept()
    {
        MarkdownSample sample = MarkdownSample.Of("# A\n\n## B\n");

        sample.ShouldReport("MDN3001", "# A", "## A");
        sample.Content.Headings.Select(heading => heading.Level).ShouldBe([2, 3]);
    }

    [Fact]
    public void One_heading_of_the_titles_level_among_others_is_one_finding()
    {
        MarkdownSample sample = MarkdownSample.Of("## A\n\n# B\n\n### C\n");

        sample.ShouldReport("MDN3001", "# B", "## B");
        sample.Content.Headings.Select(heading => heading.Level).ShouldBe([2, 2, 3]);
    }

    [Fact]
    public void A_heading_without_words_is_reported_and_left_out()
    {
        MarkdownSample sample = MarkdownSample.Of("##\n\na\n");

        sample.ShouldReport("MDN3003", "##", "delete");
        sample.Html.ShouldBe("<p>a</p>");
    }

    [Theory]
    [InlineData("a\n\n##Titel\n")]
    [InlineData("a\n##Titel\n")]
    public void A_missing_blank_behind_the_marks_is_reported(string markdown)
        => MarkdownSample.Of(markdown).ShouldReport("MDN3004", "##Titel", "space");

    [Theory]
    [InlineData("#Kundenliebe ist ein Schlagwort")]
    [InlineData("Wir sind die ##1")]
    [InlineData("\\##Titel")]
    public void Number_signs_that_are_no_headings_are_text(string markdown) => MarkdownSample.Of(markdown).ShouldReportNothing();

    [Fact]
    public void Headings_inside_lists_and_boxes_count()
        => MarkdownSample.Of("> [!TIP]\n> ## A\n\n- ### B\n").Content.Headings.Select(heading => heading.Id).ShouldBe(["a", "b"]);
}
