using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Schemas;

/// <summary>The schemas of this repository's own playbook in <c>.vscode</c>. <c>UPDATE_SNAPSHOTS=1</c> rewrites them, never under CI.</summary>
public class EditorSettingsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".vscode");

    public static TheoryData<string> Files => [.. FileSchema.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schemas_are_those_that_the_command_prints(string name)
    {
        string path = Path.Combine(Folder, $"{name}.schema.json");
        string expected = SchemaInspector.ToJson(FileSchema.Find(name)!, new FolderTree(Repository.Root), MessageLanguage.German);
        if (Snapshot.MayUpdate)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, expected);
            return;
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(expected, $"herzblut schema {name} --lang de > .vscode/{name}.schema.json brings it up to date");
    }

    [Fact]
    public void The_settings_name_the_files_of_each_schema()
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "settings.json")));

        settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .Select(schema => $"{schema.Name}: {string.Join(' ', schema.Value.EnumerateArray())}")
            .ShouldBe(FileSchema.All.Select(file => $".vscode/{file.Name}.schema.json: {string.Join(' ', file.Paths)}"));
    }
}
