namespace Herzblut.Tests.Rendering;

/// <summary>What <c>site.yml</c> says in several languages reaches each edition in its own.</summary>
public class SiteTextsTests
{
    private static readonly BuildResult Result = new SmallSite()
        .Edit("site.yml", "title: Mut\ndescription: Ein Satz.\n", "title: {de: Mut, en: Courage}\ndescription: {de: Ein Satz., en: A sentence.}\nbrand: {name: {de: Haus, en: House}}\n")
        .Edit("site.yml", "languages: [de]", "languages: [de, en]")
        .Add("themes/klein/layouts/page.sbn-html", "{{ page.full_title }} | {{ site.title }} | {{ site.description }} | {{ site.brand.name }}")
        .Add("themes/klein/layouts/home.sbn-html", "{{ page.full_title }} | {{ page.description }}")
        .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n")
        .Build();

    [Theory]
    [InlineData("quellen.html", "Quellen · Mut | Mut | Ein Satz. | Haus")]
    [InlineData("en/quellen.html", "Quellen · Courage | Courage | A sentence. | House")]
    [InlineData("index.html", "Mut | Ein Satz.")]
    [InlineData("en/index.html", "Courage | A sentence.")]
    [InlineData("llms.txt", "# Mut\n\n> Ein Satz.\n")]
    [InlineData("en/llms.txt", "# Courage\n\n> A sentence.\n")]
    [InlineData("api/chapters.json", "\"site\":\"Mut\"")]
    [InlineData("en/api/chapters.json", "\"site\":\"Courage\"")]
    [InlineData("feed.de.xml", "<subtitle>Ein Satz.</subtitle>")]
    [InlineData("feed.en.xml", "<subtitle>A sentence.</subtitle>")]
    [InlineData("feed.en.xml", "<name>House</name>")]
    public void Each_edition_speaks_its_language(string path, string text) => SmallSite.TextOf(Result, path).ShouldContain(text);
}
