using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Shipped;

/// <summary>
/// The main pages as readers and machines meet them, one reviewed file each: structure, headings, words and links, lists
/// by their first items. A change of the theme or of the data shows as a diff; what editors write does not, see <see cref="FrozenSite"/>.
/// </summary>
public class MainPagesTests
{
    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("part", "haltung/index.html")]
    [InlineData("chapter", "haltung/gute-stimmung-anbieten.html")]
    [InlineData("examples", "examples.html")]
    [InlineData("journey", "journey.html")]
    [InlineData("contribute", "contribute.html")]
    [InlineData("tag", "tags/stimmung.html")]
    [InlineData("not-found", "404.html")]
    [InlineData("home-en", "en/index.html")]
    public void A_page_reads_as_it_was_reviewed(string name, string path)
        => Snapshot.Match(PageOutline.Of(FrozenSite.TextOf(path)), name, "md");

    [Theory]
    [InlineData("feed", "feed.de.xml")]
    [InlineData("sitemap", "sitemap.xml")]
    public void A_list_for_machines_reads_as_it_was_reviewed(string name, string path)
        => Snapshot.Match(DataOutline.OfXml(FrozenSite.TextOf(path)), name, "xml");

    [Theory]
    [InlineData("index.html", "index.md")]
    [InlineData("haltung/index.html", "haltung/index.md")]
    [InlineData("haltung/gute-stimmung-anbieten.html", "haltung/gute-stimmung-anbieten.md")]
    [InlineData("quellen.html", "quellen.md")]
    public void A_page_can_be_improved_where_it_was_written(string path, string file)
        => FrozenSite.TextOf(path).ShouldContain($"href=\"https://github.com/example/herzblut/edit/main/content/de/{file}\"");

    [Fact]
    public void The_data_of_chapters_reads_as_it_was_reviewed()
        => Snapshot.Match(DataOutline.OfJson(FrozenSite.TextOf("api/chapters.json")), "api-chapters", "json");

    [Fact]
    public void The_guide_for_language_models_reads_as_it_was_reviewed()
        => Snapshot.Match(FrozenSite.TextOf("llms.txt"), "llms", "md");
}
