namespace Herzblut.Tests.Markdown;

public class RawHtmlTests
{
    [Theory]
    [InlineData("<kbd>Strg</kbd> H<sub>2</sub>O m<sup>2</sup> <mark>x</mark>", "<p><kbd>Strg</kbd> H<sub>2</sub>O m<sup>2</sup> <mark>x</mark></p>")]
    [InlineData("a<br>b<BR/>c<br />", "<p>a<br>b<br>c<br></p>")]
    [InlineData("<abbr title='zum \"B\"' lang=de>z. B.</abbr>", "<p><abbr title=\"zum &quot;B&quot;\" lang=\"de\">z. B.</abbr></p>")]
    [InlineData("a <!-- nur für uns --> b", "<p>a <!-- nur für uns --> b</p>")]
    [InlineData("<!-- eins\n\nzwei -->\n\na", "<!-- eins\n\nzwei -->\n<p>a</p>")]
    [InlineData("<details open>\n<summary>Mehr &amp; <kbd>x</kbd></summary>\n\nEin *Absatz*.\n\n</details>", "<details open>\n<summary>Mehr &amp; <kbd>x</kbd></summary>\n<p>Ein <em>Absatz</em>.</p>\n</details>")]
    [InlineData("<details><summary>A</summary>\n\n<details>\n<summary>B</summary>\n\nc\n\n</details>\n\n</details>", "<details><summary>A</summary>\n<details>\n<summary>B</summary>\n<p>c</p>\n</details>\n</details>")]
    [InlineData("<mark>\nText\n</mark>", "<p><mark>\nText\n</mark></p>")]
    [InlineData("**<kbd>a</kbd>** <kbd>*b*</kbd>", "<p><strong><kbd>a</kbd></strong> <kbd><em>b</em></kbd></p>")]
    public void Safe_html_stays(string markdown, string html)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        sample.Html.ShouldBe(html);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("Die <b>Konzepte fragen", "MDN1001", "<b>", "**bold**")]
    [InlineData("Die <b>Konzepte</b> fragen", "MDN1001", "<b>", "**Konzepte**")]
    [InlineData("<script>\nalert(a<b);\n</script>\nDanach", "MDN1001", "<script>", "security")]
    [InlineData("<SCRIPT src=\"//evil.example\"></SCRIPT>", "MDN1001", "<SCRIPT src=\"//evil.example\">", "security")]
    [InlineData("a <img src=x onerror=alert(1)> b", "MDN1001", "<img src=x onerror=alert(1)>", "![description]")]
    [InlineData("<img src=\"stimmung/bidl.svg\" alt=\"Stufen\">", "MDN1001", "<img src=\"stimmung/bidl.svg\" alt=\"Stufen\">", "![Stufen](stimmung/bild.svg)")]
    [InlineData("<div class=\"x\">\n\nText\n\n</div>", "MDN1001", "<div class=\"x\">", "empty line")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>", "MDN1001", "<iframe src=\"https://example.org\">", "security")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>", "MDN1001", "<iframe src=\"https://example.org\">", "[watch the film](https://example.org)")]
    [InlineData("> - <u>x</u>", "MDN1001", "<u>", "**bold**")]
    [InlineData("<detials>\n", "MDN1001", "<detials>", "<details>")]
    [InlineData("Guten Tag, <Vorname>!", "MDN1002", "<Vorname>", "\\<Vorname>")]
    [InlineData("Ein <kbd>x Absatz", "MDN1003", "<kbd>", "</kbd>")]
    [InlineData("**<kbd>x** y</kbd>", "MDN1003", "<kbd>", "</kbd>")]
    [InlineData("<details>\n<summary>A</summary>\n\nb\n", "MDN1003", "<details>", "</details>")]
    [InlineData("Ein x</kbd> Absatz", "MDN1004", "</kbd>", "<kbd>")]
    [InlineData("a</br>b", "MDN1004", "</br>", "<br>")]
    [InlineData("<kbd onclick=\"x()\">a</kbd>", "MDN1005", "<kbd onclick=\"x()\">", "onclick")]
    [InlineData("<mark style='color:red'>a</mark>", "MDN1005", "<mark style='color:red'>", "style")]
    [InlineData("a <details><summary>b</summary></details>", "MDN1006", "<details>", "new line")]
    [InlineData("<details>\n\na\n\n</details>", "MDN1007", "<details>", "<summary>")]
    [InlineData("a\n\n<!-- b\n\nc", "MDN1008", "<!--", "-->")]
    [InlineData("a <!-- b c", "MDN1008", "<!--", "-->")]
    [InlineData("<?php echo 1; ?>", "MDN1009", "<?php echo 1; ?>", "delete")]
    public void Other_html_is_reported_once_at_its_tag(string markdown, string code, string underlined, string cure)
        => MarkdownSample.Of("Davor.\r\n\r\n" + markdown).ShouldReport(code, underlined, cure);

    [Fact]
    public void Too_many_elements_inside_each_other_are_an_error_at_the_first_of_them()
    {
        MarkdownSample sample = MarkdownSample.Of($"{string.Concat(Enumerable.Repeat("<kbd>", 20))}<sub>x{string.Concat(Enumerable.Repeat("</kbd>", 20))}");

        sample.ShouldReport("MDN1010", "<sub>", "Close the ones before");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<kbd onclick=alert(1)>a</kbd>")]
    [InlineData("<details ontoggle=alert(1) open><summary>a</summary></details>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<abbr title=\"a\" title=\"b\" onmouseover=alert(1)>x</abbr>")]
    public void Nothing_active_reaches_the_page(string markdown)
    {
        string html = MarkdownSample.Of(markdown).Html;

        foreach (string tag in html.Split('<').Skip(1).Select(tag => tag[..Math.Max(0, tag.IndexOf('>', StringComparison.Ordinal))]))
        {
            tag.ShouldNotContain("on", Case.Insensitive, customMessage: html);
            tag.ShouldNotContain("script", Case.Insensitive);
            tag.ShouldNotContain("img", Case.Insensitive);
        }
    }

    [Theory]
    [InlineData("<!--[if IE]><script>alert(1)</script><![endif]-->")]
    [InlineData("Text <!--[if gte mso 9]><xml></xml><![endif]--> Text")]
    public void Conditions_of_old_browsers_and_of_Office_are_no_comments(string markdown)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        sample.Diagnostics.ShouldContain(finding => finding.Code == "MDN1009");
        sample.Html.ShouldNotContain("<!--");
    }

    [Fact]
    public void A_tag_spread_over_lines_of_a_quotation_is_found_where_it_stands()
    {
        MarkdownSample sample = MarkdownSample.Of("> <details>\n> <summary>A</summary>\n> <font\n> color=red>x</font>\n> </details>\n");

        (Herzblut.Diagnostics.Diagnostic diagnostic, string underlined) = sample.Only();
        underlined.ShouldStartWith("<font");
        sample.Source.PositionOf(diagnostic.Span.Start).Line.ShouldBe(3);
    }

    [Fact]
    public void Words_in_angle_brackets_appear_as_they_stand()
        => MarkdownSample.Of("Guten Tag, <Vorname>!").Html.ShouldBe("<p>Guten Tag, &lt;Vorname&gt;!</p>");

    [Fact]
    public void Two_slips_in_one_paragraph_are_two_findings()
        => MarkdownSample.Of("<b>a</b> und <font>b</font>").Diagnostics.Select(found => found.Span.Start).ShouldBe([0, 13]);
}
