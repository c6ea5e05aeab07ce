using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Tests.Shared;
using Herzblut.Writing;

namespace Herzblut.Tests;

/// <summary>What users of the library see.</summary>
public sealed class LibraryTests
{
    // CONTRIBUTING shows the lines between the two comments.
    [Fact]
    public void The_example_in_CONTRIBUTING_runs()
    {
        string folder = Directory.CreateTempSubdirectory("herzblut-").FullName;
        try
        {
            // <example>
            MemoryTree files = new MemoryTree()
                .Add("site.yml", "title: Mut\nlanguages: [de]\n")
                .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n");
            BuildResult result = SiteBuilder.Build(files, new BuildOptions());
            foreach (Diagnostic found in result.Diagnostics.Concat(SiteAudit.Run(result)))
            {
                Trace($"{found.Source.Path}: {found.Severity} {found.Code}: {found.Message.English}");
            }

            SiteWriter.Write(result.Files, root: folder, output: Path.Combine(folder, "_site"));
            // </example>
            result.HasErrors.ShouldBeFalse();
            File.ReadAllText(Path.Combine(folder, "_site", "index.html")).ShouldContain("Guten Tag.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void CONTRIBUTING_shows_the_example()
    {
        string own = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Herzblut.Tests", "LibraryTests.cs")).ReplaceLineEndings("\n");
        string[] lines = own.Split("// <example>\n")[1].Split("            // </example>")[0].TrimEnd().Split('\n');
        string example = string.Join('\n', lines.Select(line => line.Length > 12 ? line[12..] : line)).Replace("Trace(", "Console.WriteLine(", StringComparison.Ordinal);

        File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n").ShouldContain($"```csharp\n{example}\n```");
    }

    [Fact]
    public void Nothing_else_is_public()
        => typeof(SiteBuilder).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "BuildOptions",
            "BuildResult",
            "BuildStage",
            "BuildStatistics",
            "BuildTimings",
            "ChapterStatistics",
            "ConfinedFolder",
            "Coverage",
            "CoverageTerm",
            "EditionStatistics",
            "ExampleBracket",
            "FileSchema",
            "FolderTree",
            "ISourceTree",
            "MemoryTree",
            "OutputFile",
            "PageInspector",
            "PageTime",
            "Schema",
            "SchemaInspector",
            "SchemaKey",
            "SchemaKind",
            "SiteAudit",
            "SiteBuilder",
            "SiteWriter",
            "SourceFile",
            "SourceFileProblem",
            "StageTime",
            "StatisticsEntry",
            "StatisticsInspector",
            "TemplatePlayground",
            "TemplateSettings",
            "TemplateTime",
            "TranslationStatistics",
            "WriteResult",
        ]);

    private static void Trace(string line) => line.ShouldNotBeEmpty();
}
