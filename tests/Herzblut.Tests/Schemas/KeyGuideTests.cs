using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Schemas;

public class KeyGuideTests
{
    // UPDATE_SNAPSHOTS=1 rewrites the pages, never under CI.
    [Theory]
    [InlineData("angaben.md", MessageLanguage.German)]
    [InlineData("keys.md", MessageLanguage.English)]
    public void The_pages_for_editors_are_in_step_with_the_schemas(string name, MessageLanguage language)
    {
        string path = Path.Combine(Repository.Root, "docs", name);
        string expected = new KeyGuide(language).ToMarkdown();
        if (Snapshot.MayUpdate)
        {
            File.WriteAllText(path, expected);
            return;
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(expected, $"docs/{name} is made from the code: run the tests with UPDATE_SNAPSHOTS=1");
    }
}
