using System.Text;
using Herzblut.Markup;
using Herzblut.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Shipped;

/// <summary>What makes templates fast changes no byte of a page.</summary>
public class TemplateBytesTests
{
    [Theory]
    [InlineData("herzblut")]
    [InlineData("schlicht")]
    public void Pages_are_the_same_as_if_each_had_rendered_its_fragments_itself(string theme)
        => ShouldBuildTheSame(theme, text => text.Replace("{{~ fragment ", "{{~ include ", StringComparison.Ordinal));

    // What captures is run by the engine.
    [Theory]
    [InlineData("herzblut")]
    [InlineData("schlicht")]
    public void Pages_are_the_same_as_if_the_engine_had_run_all_templates(string theme)
        => ShouldBuildTheSame(theme, text => text + "{{ capture nothing }}{{ end }}");

    private static void ShouldBuildTheSame(string theme, Func<string, string> change)
    {
        BuildResult built = Build(theme, text => text);
        BuildResult changed = Build(theme, change);

        built.Files.Length.ShouldBe(changed.Files.Length);
        foreach ((OutputFile one, OutputFile other) in built.Files.Zip(changed.Files))
        {
            other.Path.ShouldBe(one.Path);
            Encoding.UTF8.GetString(other.Content.Span).ShouldBe(Encoding.UTF8.GetString(one.Content.Span), one.Path);
        }
    }

    private static BuildResult Build(string theme, Func<string, string> change)
    {
        var playbook = new FolderTree(Path.Combine(Repository.Root, "tests", "Herzblut.Tests", "Shipped", "Playbook"));
        var themes = new FolderTree(Repository.Root);
        var tree = new MemoryTree();
        foreach (SourceFile file in playbook.FilesBelow("content"))
        {
            tree.Add(file.Path, playbook.Read(file.Path)!);
        }

        foreach (SourceFile file in themes.FilesBelow("themes"))
        {
            byte[] bytes = themes.Read(file.Path)!;
            tree.Add(file.Path, file.Path.EndsWith(".sbn-html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes);
        }

        tree.Add("site.yml", Encoding.UTF8.GetString(playbook.Read("site.yml")!).Replace("theme: herzblut", "theme: " + theme, StringComparison.Ordinal));
        BuildResult result = SiteBuilder.Build(tree, new BuildOptions());
        result.HasErrors.ShouldBeFalse();
        return result;
    }
}
