using Herzblut.Auditing;

namespace Herzblut.Tests.Rendering;

public class WorkshopPageTests
{
    private const string Chapter = """
        ---
        title: Üben
        workshop:
          minutes: 45
          steps:
            - {title: Ankommen, minutes: 5}
            - {title: Spielen, minutes: 30, optional: true, remote: Mit Kamera.}
            - {title: Gehen, minutes: 10}
        ---
        """;

    private static SmallSite Site => new SmallSite()
        .Add("content/de/haltung/ueben.md", Chapter)
        .Add("themes/klein/layouts/workshops.sbn-html", "{{ workshops.count }}{{ for chapter in workshops.chapters }}[{{ chapter.title }}|{{ chapter.workshop.minutes }}|{{ chapter.workshop.short_minutes }}|{{ chapter.workshop.has_remote }}]{{ end }}")
        .Add("themes/klein/layouts/home.sbn-html", "{{ navigation.has_workshops }}");

    [Fact]
    public void The_page_of_workshops_says_how_long_each_takes_and_how_long_its_short_version()
        => Site.BuildOf("workshops.html").ShouldContain("1[Üben|45|15|true]");

    [Fact]
    public void Whoever_leads_one_for_the_first_time_is_shown_the_shortest_that_is_easy()
    {
        SmallSite site = Site.Add("themes/klein/layouts/workshops.sbn-html", "({{ if workshops.first }}{{ workshops.first.title }}{{ end }})");

        site.BuildOf("workshops.html").ShouldContain("()");
        site.Add("content/de/haltung/lang.md", Easy("Lang", 60)).Add("content/de/haltung/kurz.md", Easy("Kurz", 50)).BuildOf("workshops.html").ShouldContain("(Kurz)");
    }

    [Fact]
    public void The_menu_knows_whether_there_is_any()
    {
        Site.BuildOf("index.html").ShouldContain("true");
        Site.Remove("content/de/haltung/ueben.md").BuildOf("index.html").ShouldContain("false");
    }

    [Fact]
    public void In_the_shipped_theme_a_step_without_a_name_is_called_by_its_number()
    {
        BuildResult result = Site
            .Add("content/de/haltung/ueben.md", "---\ntitle: Üben\nmessage: Übung.\nworkshop:\n  steps:\n    - text: Jede und jeder erzählt kurz.\n    - remote: Mit Kamera.\n---\n")
            .Edit("site.yml", "theme: klein", "theme: herzblut")
            .Build();

        SiteAudit.Run(result).ShouldBeEmpty();
        System.Text.Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "haltung/ueben.html").Content.Span).ShouldContain(">Schritt 2</h");
    }

    [Fact]
    public void The_search_finds_a_workshop_by_its_name_its_chapter_and_its_minutes()
    {
        string index = string.Concat(Site.Build().Files.Where(file => file.Path.StartsWith("search/de.", StringComparison.Ordinal)).Select(file => System.Text.Encoding.UTF8.GetString(file.Content.Span)));

        index.ShouldContain("Workshop: Üben · 45 Minuten · kurz in 15 Minuten · Ankommen");
        index.ShouldContain("workshops.html");
    }

    private static string Easy(string title, int minutes) => $"---\ntitle: {title}\nworkshop:\n  minutes: {minutes}\n  difficulty: easy\n---\n";
}
