using Herzblut.Sources;
using Herzblut.Tests.Loading;

namespace Herzblut.Tests.Assembling;

public sealed class PublishedMediaTests
{
    private const string Folder = "content/de/haltung/gute-stimmung/";

    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("consent: false\n")]
    public void What_only_a_hidden_example_uses_stays_out(string hidden)
    {
        MemoryTree tree = ContentSample.Base()
            .Add(Folder + "geheim.md", $"---\ntitle: Geheim\ntouchpoint: intern\n{hidden}---\n\n[Plan](plan.pdf)\n")
            .Add(Folder + "plan.pdf", "x");

        ContentSample.Of(tree).Playbook.Media.ShouldNotContain(file => file.SourcePath == Folder + "plan.pdf");
    }

    [Fact]
    public void What_a_published_example_uses_is_published()
    {
        MemoryTree tree = ContentSample.Base()
            .Add(Folder + "offen.md", "---\ntitle: Offen\ntouchpoint: intern\n---\n\n[Plan](plan.pdf)\n")
            .Add(Folder + "plan.pdf", "x");

        ContentSample.Of(tree).Playbook.Media.ShouldContain(file => file.SourcePath == Folder + "plan.pdf");
    }

    [Fact]
    public void What_a_draft_and_a_published_page_use_is_published()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/entwurf.md", "---\ntitle: Entwurf\ndraft: true\n---\n\n[a](gute-stimmung/a.pdf) [b](gute-stimmung/b.pdf)\n")
            .Add("content/de/haltung/freude.md", "---\ntitle: Freude\n---\n\n[b](gute-stimmung/b.pdf)\n")
            .Add(Folder + "a.pdf", "x")
            .Add(Folder + "b.pdf", "x");

        ContentSample.Of(tree).Playbook.Media.Select(file => file.SourcePath).Where(path => path.EndsWith(".pdf", StringComparison.Ordinal)).ShouldBe([Folder + "b.pdf"]);
    }

    [Fact]
    public void A_chapter_of_a_part_that_waits_waits_too()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/intern/index.md", "---\ntitle: Intern\ndraft: true\n---\n\nText.\n")
            .Add("content/de/intern/kapitel.md", "---\ntitle: Kapitel\n---\n\n[a](a.pdf)\n")
            .Add("content/de/intern/a.pdf", "x");
        ContentSample sample = ContentSample.Of(tree);

        sample.Diagnostics.ShouldBeEmpty();
        sample.Playbook.Media.ShouldNotContain(file => file.SourcePath == "content/de/intern/a.pdf");
    }
}
