using System.Text.RegularExpressions;
using Herzblut.Sources;

namespace Herzblut.Tests.Rendering;

/// <summary>The first page in the default theme, in playbooks that say nothing about it.</summary>
public partial class HomePageTests
{
    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 0)]
    public void Chapters_are_listed_in_small_books_only(int chapters, int listed)
        => ChapterLink().Count(HomeOf(chapters)).ShouldBe(listed);

    [Fact]
    public void Without_shortcuts_the_main_pages_are_the_ways_in()
    {
        string[] ways = [.. Way().Matches(HomeOf(1)).Select(way => way.Groups["url"].Value)];

        ways.ShouldBe(["haltung/kapitel-1.html", "examples.html", "journey.html", "contribute.html"]);
    }

    [Fact]
    public void Shortcuts_lead_to_pages_and_to_searches()
    {
        string home = HomeOf(1, "shortcuts:\n  - {title: Teil lesen, page: haltung/index}\n  - {title: Umtauschen, search: Umtausch & Bon}\n");

        Way().Matches(home).Select(way => way.Groups["url"].Value).ShouldBe(["haltung/index.html", "examples.html?q=Umtausch%20%26%20Bon"]);
        home.ShouldContain("data-search-open=\"Umtausch &amp; Bon\"");
    }

    private static string HomeOf(int chapters, string header = "")
    {
        MemoryTree tree = new MemoryTree()
            .Add("site.yml", "title: Mut\nlanguages: [de]\n")
            .Add("content/de/index.md", $"---\ntitle: Mut\n{header}---\nGuten Tag.\n")
            .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n");
        foreach (int number in Enumerable.Range(1, chapters))
        {
            tree.Add($"content/de/haltung/kapitel-{number}.md", $"---\ntitle: Kapitel {number}\norder: {number}\n---\nText.\n");
        }

        BuildResult result = SiteBuilder.Build(tree, new BuildOptions());
        result.HasErrors.ShouldBeFalse();
        return SmallSite.TextOf(result, "index.html");
    }

    [GeneratedRegex("class=\"contents-link\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChapterLink();

    [GeneratedRegex("class=\"shortcut\" href=\"(?<url>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Way();
}
