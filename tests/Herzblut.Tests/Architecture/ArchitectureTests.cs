using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static string Library => Path.Combine(Repository.Root, "src", "Herzblut");

    [Fact]
    public void Types_use_only_what_the_list_of_folders_allows()
    {
        string[] objections =
        [
            .. TypeReferences.Of(typeof(SiteBuilder).Assembly)
                .Where(use => use.From.StartsWith("Herzblut", StringComparison.Ordinal) && use.To.StartsWith("Herzblut", StringComparison.Ordinal))
                .Select(use => Folders.Objection(use.From, use.To) is { } objection ? $"{objection} ({use.Use})" : null)
                .OfType<string>()
                .Distinct(),
        ];

        objections.ShouldBeEmpty();
    }

    // Constants and references in comments leave no trace in compiled types.
    [Fact]
    public void Files_name_only_what_the_list_of_folders_allows()
    {
        string[] objections =
        [
            .. Sources()
                .SelectMany(file => file.Usings.Select(used => (file.Name, Objection: Folders.Objection(file.Namespace, used))))
                .Where(use => use.Objection is not null)
                .Select(use => $"{use.Objection} ({use.Name})"),
        ];

        objections.ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        Sources()
            .Where(file => file.Namespace != string.Join('.', ["Herzblut", .. file.Name.Split('/')[..^1]]))
            .Select(file => file.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_name_stands_for_two_types()
    {
        typeof(SiteBuilder).Assembly.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("Herzblut", StringComparison.Ordinal) == true)
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(types => types.Count() > 1)
            .Select(types => types.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_allowed_arrow_is_used_and_leads_back()
    {
        HashSet<(string From, string To)> used = [.. TypeReferences.Of(typeof(SiteBuilder).Assembly).Select(use => (FolderOf(use.From), FolderOf(use.To)))];
        foreach (Folder folder in Folders.All)
        {
            string[] before = [.. Folders.All.TakeWhile(other => other.Name != folder.Name).Select(other => other.Name)];
            folder.Uses.Except(before).ShouldBeEmpty();
            folder.Uses.Where(name => !used.Contains((folder.Name, name))).ShouldBeEmpty(folder.Name);
        }
    }

    [Fact]
    public void Contributing_shows_the_list()
        => File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n").ShouldContain($"```\n{Folders.Diagram()}```\n");

    private static string FolderOf(string name) => name.Contains('.', StringComparison.Ordinal) ? name.Split('.')[1] : name;

    private static IEnumerable<(string Name, string Namespace, string[] Usings)> Sources()
    {
        foreach (string path in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Library, path).Replace('\\', '/');
            if (!name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal))
            {
                string[] lines = File.ReadAllLines(path);
                yield return (name, Names(lines, "namespace ").FirstOrDefault(""), [.. Names(lines, "using ").Where(used => used != "Herzblut.Diagnostics")]);
            }
        }
    }

    // Of "using Herzblut.Markup;" the name.
    private static IEnumerable<string> Names(string[] lines, string word) => lines
        .Where(line => line.StartsWith(word + "Herzblut", StringComparison.Ordinal))
        .Select(line => line[word.Length..].TrimEnd(';'));
}
