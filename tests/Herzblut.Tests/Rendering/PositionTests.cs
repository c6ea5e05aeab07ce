using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering;

/// <summary>Line and column count in the file as it is stored: through front matter, line ends, a byte order mark and includes.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\n", "\uFEFF")]
    public void A_slip_is_found_at_its_line_and_character(string lineEnd, string mark)
    {
        BuildResult result = new SmallSite()
            .Add("content/de/haltung/freude.md", Stored("---\ntitle: Freude\nquote: 😀 Na\ndescripton: Froh.\nmessage: 😀 [a](fehlt.md)\n---\n\n😀 [b](weg.md)\n", lineEnd, mark))
            .Add("themes/klein/layouts/chapter.sbn-html", Stored("<p>\n😀 {{ include 'karte' }}", lineEnd, mark))
            .Add("theme/partials/karte.sbn-html", Stored("<p>\n\n😀 {{ chapter.titel }}", lineEnd, mark))
            .Build();

        Places(result, "content/de/haltung/freude.md").ShouldBe(["4:1", "5:16", "8:7"], ignoreOrder: true);
        Places(result, "theme/partials/karte.sbn-html").ShouldBe(["3:14"]);
        Note include = result.Diagnostics.Single(found => found.Source.Path == "theme/partials/karte.sbn-html").Notes[0];
        include.Source.CharacterPositionOf(include.Span.Start).ShouldBe(new LinePosition(2, 6));
    }

    private static string Stored(string text, string lineEnd, string mark) => mark + text.ReplaceLineEndings(lineEnd);

    private static IEnumerable<string> Places(BuildResult result, string path) => result.Diagnostics
        .Where(found => found.Source.Path == path)
        .Select(found => found.Source.CharacterPositionOf(found.Span.Start))
        .Select(position => $"{position.Line}:{position.Column}");
}
