using Herzblut.Markup;
using Herzblut.Sources;

namespace Herzblut.Tests.Search;

/// <summary>Pages that Herzblut makes are found by what people call them.</summary>
public class WayInTests
{
    private const string Situations = "situations:\n  - title: \"{0}\"\n    say: \"{0}\"\n";

    [SkippableTheory]
    [InlineData("de", "geschichte einreichen", "contribute.html")]
    [InlineData("de", "wo kann ich ein eigenes Beispiel hinschicken", "contribute.html")]
    [InlineData("de", "ich möchte mitmachen", "contribute.html")]
    [InlineData("de", "Kundenreise", "journey.html")]
    [InlineData("de", "customer journey", "journey.html")]
    [InlineData("de", "alle Praxisbeispiele", "examples.html")]
    [InlineData("de", "gerade jetzt", "now.html")]
    [InlineData("en", "how do I send in a story", "contribute.html")]
    [InlineData("en", "submit an example", "contribute.html")]
    [InlineData("en", "customer journey", "journey.html")]
    [InlineData("en", "examples from practice", "examples.html")]
    [InlineData("en", "right now", "now.html")]
    public void Who_asks_for_a_page_that_Herzblut_makes_is_led_there(string language, string query, string path)
        => Ask(language, query, Situations).First().ShouldBe(path);

    [SkippableFact]
    public void A_site_without_situations_has_no_way_to_them()
        => Ask("de", "gerade jetzt", "").ShouldNotContain("now.html");

    private static string[] Ask(string language, string query, string situations)
    {
        string story = language == "de" ? "Ein Gast fragt nach dem Weg." : "A guest asks for the way.";
        BuildResult site = SiteBuilder.Build(
            new MemoryTree()
                .Add("site.yml", $"title: Playbook\nlanguages: [{language}]\n")
                .Add($"content/{language}/index.md", "---\ntitle: Playbook\n---\n")
                .Add($"content/{language}/a/index.md", "---\ntitle: Haltung\n---\n")
                .Add($"content/{language}/a/b.md", $"---\ntitle: Gast\n{situations.Replace("{0}", story, StringComparison.Ordinal)}practice_examples:\n  - {story}\n---\n{story}\n"),
            new BuildOptions());
        // The main file comes first.
        IEnumerable<OutputFile> index = site.Files
            .Where(file => file.Path.StartsWith($"search/{language}", StringComparison.Ordinal) && file.Path != $"search/{language}.js" && !file.Path.Contains("/k.", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return SearchScript.Run<string[]>(index, "ask(input)", [query]).Single();
    }
}
