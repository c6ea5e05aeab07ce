using System.Reflection;
using System.Runtime.CompilerServices;
using Herzblut.Inspecting;
using Herzblut.Rendering.Views;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Rendering;

public class ModelGuideTests
{
    private const string Heading = "## What templates see\n";

    // UPDATE_SNAPSHOTS=1 rewrites the section, never under CI.
    [Fact]
    public void The_guide_for_theme_authors_is_in_step_with_the_model()
    {
        string path = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../themes/README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        string expected = readme[..(readme.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + "\n" + ModelGuide.ToMarkdown();
        if (Snapshot.MayUpdate)
        {
            File.WriteAllText(path, expected);
            return;
        }

        readme.ShouldBe(expected, "the last section of themes/README.md is made from the code: run the tests with UPDATE_SNAPSHOTS=1");
    }

    [Fact]
    public void Every_view_is_documented()
    {
        string guide = ModelGuide.ToMarkdown();
        IEnumerable<IViewShape> shapes = typeof(IViewShape).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(IViewShape).Namespace && !type.IsGenericTypeDefinition)
            .Select(type => type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<IViewShape>();
        shapes.ShouldNotBeEmpty();

        foreach (IViewShape shape in shapes)
        {
            guide.ShouldContain($"\n### {shape.Name}\n");
        }
    }

    [Fact]
    public void Every_type_that_a_member_names_exists()
    {
        string[] known = ["text", "number", "date", "true/false", "html", "url"];
        string guide = ModelGuide.ToMarkdown();
        foreach (string line in guide.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains('\'', StringComparison.Ordinal)))
        {
            string type = line.Split('|')[2].Trim().TrimEnd('?').Replace("list of ", "", StringComparison.Ordinal);
            (known.Contains(type) || guide.Contains($"\n### {type}\n", StringComparison.Ordinal)).ShouldBeTrue(line);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
