using System.Text.Json;
using Herzblut.Inspecting;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Rendering;

public class PageInspectorTests
{
    private static readonly BuildResult Result = new SmallSite().Build();

    [Theory]
    [InlineData("haltung/mut.html", "Mut")]
    [InlineData("/haltung/mut", "Mut")]
    [InlineData("content/de/haltung/mut.md", "Mut")]
    [InlineData("haltung/", "Haltung")]
    [InlineData("", "Willkommen")]
    [InlineData("journey", "Kundenreise")]
    public void A_page_is_found_by_any_of_its_names(string name, string title)
    {
        using JsonDocument model = JsonDocument.Parse(PageInspector.Inspect(Result, name)!);

        model.RootElement.GetProperty("page").GetProperty("title").GetString().ShouldBe(title);
    }

    [Fact]
    public void The_model_is_shown_as_templates_see_it()
    {
        using JsonDocument model = JsonDocument.Parse(PageInspector.Inspect(Result, "haltung/mut.html")!);
        JsonElement chapter = model.RootElement.GetProperty("chapter");

        chapter.GetProperty("reviewed").GetString().ShouldBe("2026-10-05");
        chapter.GetProperty("message").GetString()!.ShouldContain("<a href=\"freude.html#ende\">");
        chapter.GetProperty("related")[0].GetProperty("url").GetString().ShouldBe("freude.html");
        chapter.GetProperty("related")[0].TryGetProperty("related", out _).ShouldBeFalse();
    }

    // The same page under the same theme: whoever adds a member sees here what theme authors get.
    [Fact]
    public void The_whole_model_of_a_chapter()
        => Snapshot.Match(PageInspector.Inspect(Result, "haltung/mut.html")!, "chapter", "json");

    [Fact]
    public void An_unknown_page_offers_the_nearest()
    {
        PageInspector.Inspect(Result, "haltung/mutt.html").ShouldBeNull();
        PageInspector.Nearest(Result, "haltung/mutt.html").ShouldBe("haltung/mut.html");
    }
}
