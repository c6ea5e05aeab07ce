using Herzblut.Markdown.Content;

namespace Herzblut.Tests.Markdown;

public class ImageTests
{
    [Fact]
    public void Pictures_reserve_their_space_and_load_late()
    {
        MarkdownSample sample = MarkdownSample.Of("Text ![Drei *Stufen*](stimmung/bild.svg) weiter");

        sample.Html.ShouldBe("<p>Text <img src=\"stimmung/bild.svg\" alt=\"Drei Stufen\" width=\"120\" height=\"40\" loading=\"lazy\" decoding=\"async\"> weiter</p>");
        MarkdownLink link = sample.Content.Links.ShouldHaveSingleItem();
        (link.IsImage, link.File, sample.Source.TextOf(link.Span)).ShouldBe((true, "content/de/haltung/stimmung/bild.svg", "stimmung/bild.svg"));
        sample.ShouldReportNothing();
    }

    [Fact]
    public void A_picture_with_a_title_is_a_figure()
        => MarkdownSample.Of("![Stufen](stimmung/bild.svg \"So geht's & mehr\")").Html
            .ShouldBe("<figure><img src=\"stimmung/bild.svg\" alt=\"Stufen\" width=\"120\" height=\"40\" loading=\"lazy\" decoding=\"async\"><figcaption>So geht's &amp; mehr</figcaption></figure>");

    [Theory]
    [InlineData("![a](../../media/ablauf.svg)", "content/media/ablauf.svg")]
    [InlineData("![a](./stimmung/../stimmung/bild.svg)", "content/de/haltung/stimmung/bild.svg")]
    [InlineData("![a](<stimmung/zwei Worte.svg>)", "content/de/haltung/stimmung/zwei Worte.svg")]
    [InlineData("![a](stimmung/zwei%20Worte.svg)", "content/de/haltung/stimmung/zwei Worte.svg")]
    [InlineData("[![a](stimmung/bild.svg)](https://example.org)", "content/de/haltung/stimmung/bild.svg")]
    public void Paths_are_relative_to_the_file(string markdown, string file)
    {
        MarkdownSample sample = MarkdownSample.Of(markdown);

        sample.Content.Links.ShouldHaveSingleItem().File.ShouldBe(file);
        sample.ShouldReportNothing();
    }

    [Theory]
    [InlineData("stimmung/bidl.svg", "stimmung/bild.svg")]
    [InlineData("stimmung/Bild.svg", "stimmung/bild.svg")]
    [InlineData("stimmung/bild.png", "stimmung/bild.svg")]
    [InlineData("bild.svg", "stimmung/bild.svg")]
    [InlineData("ablauf.svg", "../../media/ablauf.svg")]
    [InlineData("/content/media/ablauf.svg", "../../media/ablauf.svg")]
    [InlineData("/media/ablauf.svg", "../../media/ablauf.svg")]
    [InlineData("nirgends.png", "into the folder content/de/haltung, under exactly this name")]
    [InlineData("stimmung/nirgends.png", "into the folder content/de/haltung/stimmung, under exactly this name")]
    public void A_missing_picture_is_reported_with_the_nearest(string path, string cure)
        => MarkdownSample.Of($"![a]({path})").ShouldReport("MDN2001", path, cure);

    [Theory]
    [InlineData("../../../geheim.svg")]
    [InlineData("../../../../../etc/passwd.png")]
    public void A_path_that_leaves_the_content_is_reported(string path)
        => MarkdownSample.Of($"![a]({path})").ShouldReport("MDN2002", path, "folder content");

    [Theory]
    [InlineData("stimmung/leer.png", "MDN2006")]
    [InlineData("stimmung/foto.heic", "MDN2005")]
    [InlineData("stimmung\\bild.svg", "MDN4004")]
    [InlineData("C:\\Bilder\\a.png", "MDN4005")]
    [InlineData("data:image/png;base64,AAAA", "MDN2011")]
    public void What_cannot_be_shown_is_reported(string path, string code)
    {
        MarkdownSample sample = MarkdownSample.Of($"![a]({path})");

        sample.ShouldReport(code, path, "");
        sample.Html.ShouldBe("<p>a</p>");
    }

    [Fact]
    public void A_picture_without_description_is_reported_and_shown()
    {
        MarkdownSample sample = MarkdownSample.Of("![](stimmung/bild.svg)");

        sample.ShouldReport("MDN2003", "![](stimmung/bild.svg)", "square brackets");
        sample.Html.ShouldContain("alt=\"\"");
    }

    [Theory]
    [InlineData("bild.svg")]
    [InlineData("IMG_2043.JPG")]
    [InlineData("Ein Bild, das Text enthält. Automatisch generierte Beschreibung")]
    [InlineData("A group of people. AI-generated content may be incorrect.")]
    public void What_a_program_filled_in_describes_nothing(string words)
        => MarkdownSample.Of($"![{words}](stimmung/bild.svg)").ShouldReport("MDN2003", $"![{words}](stimmung/bild.svg)", "what it shows");

    [Theory]
    [InlineData("Der Knopf „Speichern unter bild.png“")]
    [InlineData("Eine Beschreibung, automatisch vorgelesen")]
    public void Words_about_files_and_programs_are_descriptions(string words)
        => MarkdownSample.Of($"![{words}](stimmung/bild.svg)").ShouldReportNothing();

    [Theory]
    [InlineData("C:\\Users\\Anna\\bild.svg")]
    [InlineData("file:///Users/anna/Bilder/bild.svg")]
    [InlineData("/Users/anna/bild.svg")]
    public void A_path_of_the_own_computer_is_answered_with_the_copy_in_the_playbook(string path)
        => MarkdownSample.Of($"![a]({path})").ShouldReport("MDN4005", path, "stimmung/bild.svg");

    [Fact]
    public void A_heavy_picture_is_reported_with_its_size()
        => MarkdownSample.Of("![Foto](stimmung/schwer.svg)").ShouldReport("MDN2009", "stimmung/schwer.svg", "2 MB");

    [Fact]
    public void A_picture_of_another_site_becomes_a_link()
    {
        MarkdownSample sample = MarkdownSample.Of("![Ein Bild](https://example.org/a.png)");

        sample.ShouldReport("MDN2004", "https://example.org/a.png", "save it in the folder content/de/haltung/stimmung, and write instead of the address: stimmung/a.png");
        sample.Html.ShouldBe("<p><a href=\"https://example.org/a.png\" rel=\"noopener\">Ein Bild</a></p>");
    }

    [Fact]
    public void A_picture_without_file_is_reported()
        => MarkdownSample.Of("![a]()").ShouldReport("MDN2008", "![a]()", "picture.png");
}
