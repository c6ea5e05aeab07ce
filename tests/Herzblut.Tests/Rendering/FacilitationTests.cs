using System.Text.Json;
using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering;

/// <summary>What a step of a workshop says to the facilitator, from the front matter to every place that shows it.</summary>
public class FacilitationTests
{
    private const string Chapter = """
        ---
        title: Üben
        message: Übung macht den Meister.
        workshop:
          steps:
            - title: Ankommen
              text: Alle kommen an.
            - title: Spielen
              text: Zwei spielen.
              facilitation: Stoppen Sie *nach fünf Minuten*.
              optional: true
        ---
        """;

    private static SmallSite Site => new SmallSite()
        .Add("content/de/haltung/ueben.md", Chapter)
        .Add("themes/klein/layouts/chapter.sbn-html", "{{ for step in chapter.workshop?.steps }}[{{ step.number }}|{{ step.is_optional }}|{{ step.facilitation }}]{{ end }}");

    [Fact]
    public void Templates_see_what_a_step_says()
    {
        string page = Site.BuildOf("haltung/ueben.html");

        page.ShouldContain("[1|false|]");
        page.ShouldContain("[2|true|Stoppen Sie <em>nach fünf Minuten</em>.]");
    }

    [Fact]
    public void The_interface_lists_only_steps_that_say_something()
    {
        using JsonDocument chapters = JsonDocument.Parse(Site.BuildOf("api/chapters.json"));
        JsonElement[] items = [.. chapters.RootElement.GetProperty("chapters").EnumerateArray()];
        JsonElement step = items.Single(item => item.GetProperty("title").GetString() == "Üben").GetProperty("facilitation").EnumerateArray().Single();

        step.GetProperty("step").GetInt32().ShouldBe(2);
        step.GetProperty("text").GetString().ShouldBe("Stoppen Sie nach fünf Minuten.");
        step.GetProperty("optional").GetBoolean().ShouldBeTrue();
        items.Count(item => item.TryGetProperty("facilitation", out _)).ShouldBe(1);
    }

    [Fact]
    public void The_Markdown_copy_has_a_section_of_its_own()
        => Site.BuildOf("haltung/ueben.md").ShouldContain("\n## Für die Moderation\n\n### 2. Spielen\n\n*Kann in 30 Minuten entfallen*\n\nStoppen Sie *nach fünf Minuten*.\n");

    [Fact]
    public void A_word_for_the_key_is_understood_and_offered()
    {
        BuildResult result = new SmallSite().Add("content/de/haltung/ueben.md", Chapter.Replace("facilitation:", "moderation:", StringComparison.Ordinal)).Build();

        result.Diagnostics.Where(found => found.Source.Path.EndsWith("ueben.md", StringComparison.Ordinal) && found.Severity == Severity.Error)
            .ShouldHaveSingleItem().Hint!.English.ShouldContain("facilitation");
    }
}
