using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Theming;

public class AccentCureTests
{
    [Theory]
    [InlineData("#ffaa00")]
    [InlineData("#8fd3f4")]
    [InlineData("#cccccc")]
    public void The_shade_that_is_offered_for_a_pale_colour_is_dark_enough(string accent)
    {
        Diagnostic found = PaleColours(accent).ShouldHaveSingleItem();
        string hint = found.Hint!.English; // It has a cure.
        int start = hint.IndexOf('"', StringComparison.Ordinal) + 1;

        PaleColours(hint[start..hint.IndexOf('"', start)]).ShouldBeEmpty();
    }

    private static IEnumerable<Diagnostic> PaleColours(string accent)
    {
        MemoryTree files = new MemoryTree()
            .Add("site.yml", $"title: Mut\nlanguages: [de]\nbrand:\n  accent: \"{accent}\"\n")
            .Add("content/de/index.md", "---\ntitle: Start\n---\n\nText.\n");
        return SiteBuilder.Build(files, new BuildOptions()).Diagnostics.Where(found => found.Code == "THM1401");
    }
}
