using System.Globalization;
using Herzblut.Inspecting;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Rendering;

/// <summary>The page that tells editors where the playbook stands.</summary>
public sealed class StatusPageTests
{
    [Fact]
    public void The_whole_model_of_the_page()
        => Snapshot.Match(PageInspector.Inspect(new SmallSite().Build(), "status")!, "status", "json");

    [Fact]
    public void Editors_may_do_without_it_and_then_its_address_is_free()
    {
        var site = new SmallSite();
        site.Build().Files.ShouldContain(file => file.Path == "stand.html");

        BuildResult result = site.Edit("site.yml", "title: Mut", "title: Mut\neditors: false").Build();
        result.Files.ShouldNotContain(file => file.Path == "stand.html");

        site.Add("content/de/stand.md", "---\ntitle: Messestand\n---\nHalle 3.\n").BuildFile("stand.html").ShouldContain("Messestand");
    }

    [Fact]
    public void A_page_of_an_author_cannot_lie_there_otherwise()
    {
        BuildResult result = new SmallSite().Add("content/de/stand.md", "---\ntitle: Messestand\n---\nHalle 3.\n").Build();

        result.Diagnostics.ShouldHaveSingleItem().Message.German.ShouldContain("die Seite zum Stand des Playbooks (stand.html)");
    }

    [Fact]
    public void A_theme_that_has_no_layout_for_it_does_without_the_page()
    {
        BuildResult result = new SmallSite().Remove("themes/klein/layouts/status.sbn-html").Build();

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldNotContain(file => file.Path == "stand.html");
    }

    [Fact]
    public void It_does_not_grow_with_the_playbook()
    {
        var site = new SmallSite();
        for (int i = 0; i < 60; i++)
        {
            site.Add(string.Create(CultureInfo.InvariantCulture, $"content/de/haltung/kapitel-{i}.md"), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Kapitel {i}\ndescription: Nummer {i}.\n---\nText {i}.\n"));
        }

        site.Show("stand.html", "status", "{{ status.by_examples.entries.size }} {{ status.by_examples.more }} {{ status.by_examples.count }} {{ status.by_examples.entries[49].example_count }}").ShouldBe("50 12 62 0");
    }

    [Fact]
    public void Neither_readers_nor_search_engines_are_led_to_it()
    {
        BuildResult result = new SmallSite().Build();

        foreach (string path in (string[])["sitemap.xml", "llms.txt", "index.html"])
        {
            SmallSite.TextOf(result, path).ShouldNotContain("stand.html");
        }
    }
}
