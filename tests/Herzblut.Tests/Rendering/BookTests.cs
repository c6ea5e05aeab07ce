using Herzblut.Auditing;
using Herzblut.Rendering.Links;

namespace Herzblut.Tests.Rendering;

public class BookTests
{
    private const string Layout = "{{ page.title }};{{ for p in book.pages }} {{ p.url }} {{ p.title }};{{ end }}"
        + "{{ for p in book.parts }} h{{ book.part_level }} {{ p.id }} {{ p.content }} {{ p.chapters.size }}{{ end }}"
        + "{{ for a in book.appendix_pages }} {{ a.id }}{{ end }}{{ if page.previous }} <{{ page.previous.url }}{{ end }}{{ if page.next }} >{{ page.next.url }}{{ end }}";

    [Fact]
    public void A_book_of_the_largest_size_for_one_page_is_whole()
    {
        SmallSite site = new SmallSite().AddPart("viel", BookPiece.LargestWhole - 2).Add("themes/klein/layouts/book.sbn-html", Layout);
        BuildResult result = site.Build();

        result.Diagnostics.ShouldBeEmpty();
        SmallSite.TextOf(result, "book.html").ShouldContain("Das ganze Buch; h2 haltung <p>Worum es geht.</p> 2 h2 viel <p>Worum es geht.</p> 198 quellen");
        result.Files.ShouldNotContain(file => file.Path.StartsWith("book/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("book.html", "Das ganze Buch; book/haltung.html Haltung; book/viel.html viel (1/4); book/viel--2.html viel (2/4); book/viel--3.html viel (3/4); book/viel--4.html viel (4/4); quellen")]
    [InlineData("book/haltung.html", "Das ganze Buch: Haltung; h1 haltung <p>Worum es geht.</p> 2 >viel.html")]
    [InlineData("book/viel.html", "Das ganze Buch: viel (1/4); h1 viel <p>Worum es geht.</p> 50 <haltung.html >viel--2.html")]
    [InlineData("book/viel--4.html", "Das ganze Buch: viel (4/4); h1 viel  49 <viel--3.html")]
    public void A_larger_book_has_a_cover_and_pages_of_few_chapters(string path, string shown)
        => Large().Show(path, "book", Layout).ShouldBe(shown);

    [Theory]
    [InlineData("[a](freude.md#ende)", "href=\"#haltung--freude--ende\"")]
    [InlineData("[a](../viel/kapitel-051.md)", "href=\"viel--2.html#viel--kapitel-051\"")]
    [InlineData("[a](../viel/index.md)", "href=\"viel.html#viel\"")]
    [InlineData("[a](../quellen.md)", "href=\"../book.html#quellen\"")]
    [InlineData("[a](../index.md)", "href=\"../index.html\"")]
    public void A_link_in_a_larger_book_leads_to_the_place_in_the_book(string link, string written)
        => Large().Edit("content/de/haltung/mut.md", "Siehe", link).Show("book/haltung.html", "book", "{{ for p in book.parts }}{{ for c in p.chapters }}{{ c.message }}{{ end }}{{ end }}").ShouldContain(written);

    [Fact]
    public void In_the_shipped_theme_a_larger_book_has_no_dead_links_and_no_skipped_headings()
    {
        BuildResult result = Large().Edit("site.yml", "theme: klein", "theme: herzblut").Build();

        SiteAudit.Run(result).ShouldBeEmpty();
        SmallSite.TextOf(result, "book/haltung.html").ShouldContain("<h1 class=\"book-part-title\">Haltung</h1>");
    }

    [Fact]
    public void The_other_language_shows_the_same_page_of_its_book_or_the_cover()
    {
        BuildResult result = Large().Edit("site.yml", "languages: [de]", "languages: [de, en]")
            .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n")
            .Add("themes/klein/layouts/book.sbn-html", "{{ for l in languages }}{{ l.url }} {{ l.absolute_url }};{{ end }}")
            .Build();

        SmallSite.TextOf(result, "book/viel--2.html").ShouldContain("../en/book/viel--2.html https://example.org/buch/en/book/viel--2.html;");
    }

    [Theory]
    [InlineData("contribute.html", "Geschichte erzählen; contribute/haltung.html contribute/viel.html contribute/viel--2.html contribute/viel--3.html contribute/viel--4.html;")]
    [InlineData("contribute/viel--4.html", "Geschichte erzählen: viel (4/4);; viel 49")]
    public void The_form_of_a_larger_book_has_pages_of_few_chapters(string path, string shown)
        => Large().Show(path, "contribute", "{{ page.title }};{{ for p in contribute.pages }} {{ p.url }}{{ end }};{{ for p in contribute.parts }} {{ p.title }} {{ p.chapters.size }}{{ end }}").ShouldBe(shown);

    [Fact]
    public void A_chapter_of_a_larger_book_leads_to_the_form_of_its_part()
        => Large().Show("viel/kapitel-051.html", "chapter", "{{ chapter.contribute_url }}").ShouldBe("../contribute/viel--2.html?chapter=viel--kapitel-051");

    private static SmallSite Large() => new SmallSite().AddPart("viel", BookPiece.LargestWhole - 1);
}
