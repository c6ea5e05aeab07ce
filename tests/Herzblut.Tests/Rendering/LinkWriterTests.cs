using Herzblut.Addresses;
using Herzblut.Rendering.Links;

namespace Herzblut.Tests.Rendering;

public class LinkWriterTests
{
    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html", "haltung/mut.html", "haltung/mut.html")]
    [InlineData("haltung/mut.html", "index.html", "../index.html")]
    [InlineData("haltung/mut.html", "haltung/freude.html", "freude.html")]
    [InlineData("haltung/mut.html", "haltung-neu/freude.html", "../haltung-neu/freude.html")]
    [InlineData("en/attitude/courage.html", "haltung/mut.html", "../../haltung/mut.html")]
    [InlineData("en/attitude/courage.html", "en/index.html", "../index.html")]
    [InlineData("haltung/mut.html", "haltung/mut.html", "mut.html")]
    [InlineData("index.html", "media/Bild 1 & „mehr“.png", "media/Bild%201%20%26%20%E2%80%9Emehr%E2%80%9C.png")]
    [InlineData("index.html", "a:b.html", "a%3Ab.html")]
    public void A_link_starts_at_its_page(string page, string target, string link)
        => new RelativeLinks(new SiteAddress(page)).ToText(new SiteAddress(target)).ShouldBe(link);

    [Fact]
    public void A_place_on_the_same_page_is_a_fragment()
    {
        var links = new RelativeLinks(new SiteAddress("haltung/mut.html"));

        links.ToText(new SiteAddress("haltung/mut.html", "frage-1")).ShouldBe("#frage-1");
        links.ToText(new SiteAddress("haltung/freude.html", "łodz")).ShouldBe("freude.html#%C5%82odz");
    }

    [Theory]
    [InlineData("index.html", "https://example.org/playbook/")]
    [InlineData("haltung/index.html", "https://example.org/playbook/haltung/")]
    [InlineData("haltung/my-index.html", "https://example.org/playbook/haltung/my-index.html")]
    [InlineData("haltung/mut.html", "https://example.org/playbook/haltung/mut.html")]
    public void An_absolute_link_leaves_the_index_out(string target, string link)
        => new RootedLinks("https://example.org/playbook/").ToText(new SiteAddress(target)).ShouldBe(link);

    [Fact]
    public void The_book_links_to_itself()
    {
        var mut = new SiteAddress("en/attitude/courage.html");
        var joy = new SiteAddress("en/attitude/joy.html");
        var links = new BookLinks(new SiteAddress("en/book/attitude.html"), new Dictionary<string, SiteAddress>
        {
            [mut.Path] = new("en/book/attitude.html", "attitude--courage"),
            [joy.Path] = new("en/book/attitude--2.html", "attitude--joy"),
        });

        links.ToText(mut).ShouldBe("#attitude--courage");
        links.ToText(mut.At("question")).ShouldBe("#attitude--courage--question");
        links.ToText(joy.At("question")).ShouldBe("attitude--2.html#attitude--joy--question");
        links.ToText(new SiteAddress("en/index.html")).ShouldBe("../index.html");
    }

    [Theory]
    [InlineData("haltung/index.html", "", "haltung")]
    [InlineData("quellen.html", "", "quellen")]
    [InlineData("en/attitude/courage.html", "en/", "attitude--courage")]
    public void An_anchor_of_the_book_is_the_path(string address, string folder, string anchor)
        => BookAnchor.Of(new SiteAddress(address), folder).ShouldBe(anchor);
}
