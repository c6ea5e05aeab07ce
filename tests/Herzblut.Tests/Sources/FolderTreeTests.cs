using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

public sealed class FolderTreeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("herzblut-").FullName;

    private string Root => Path.Combine(_folder, "root");

    [Fact]
    public void Files_are_listed_in_ordinal_order_without_hidden_ones()
    {
        Write("content/b.md");
        Write("content/B.md");
        Write("content/a/c.md");
        Write("content/.git/x");
        Write("content/.hidden");

        new FolderTree(Root).FilesBelow("content").Select(file => file.Path).ShouldBe(["content/B.md", "content/a/c.md", "content/b.md"]);
    }

    [Fact]
    public void Files_are_listed_down_to_a_depth()
    {
        Write("a.md");
        Write("content/b.md");
        Write("content/de/c.md");

        new FolderTree(Root).FilesBelow("", depth: 2).Select(file => file.Path).ShouldBe(["a.md", "content/b.md"]);
        ((ISourceTree)new MemoryTree().Add("a.md", "").Add("content/b.md", "").Add("content/de/c.md", ""))
            .FilesBelow("content", depth: 1).Select(file => file.Path).ShouldBe(["content/b.md"]);
    }

    [Theory]
    [InlineData("content", true)]
    [InlineData("content/de", true)]
    [InlineData("content/en", false)]
    [InlineData("content/fr", false)]
    [InlineData("", true)]
    [InlineData("content/..", false)]
    public void A_folder_has_files_however_deep(string folder, bool isExpected)
    {
        Write("content/de/service/a.md");
        Write("content/en/.hidden");

        new FolderTree(Root).HasFilesBelow(folder).ShouldBe(isExpected);
        ((ISourceTree)new MemoryTree().Add("content/de/service/a.md", "").Add("content/en/.hidden", "")).HasFilesBelow(folder).ShouldBe(isExpected);
    }

    [Fact]
    public void A_missing_folder_has_no_files()
    {
        new FolderTree(Root).FilesBelow("content").ShouldBeEmpty();
        new FolderTree(Root).Read("site.yml").ShouldBeNull();
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("content/../../secret.txt")]
    public void No_path_leaves_the_root(string path)
    {
        Write("content/a.md");
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "x");

        new FolderTree(Root).Read(path).ShouldBeNull();
        new FolderTree(Root).Open(path).ShouldBeNull();
        new FolderTree(Root).FilesBelow("..").ShouldBeEmpty();
    }

    [SkippableFact]
    public void Links_to_places_outside_are_listed_and_not_read()
    {
        Write("content/a.md");
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "x");
        Link("content/outside.md", Path.Combine(_folder, "secret.txt"));
        Link("content/nowhere.md", "gone.md");
        Link("content/itself.md", "itself.md");
        Link("content/inside.md", "a.md");
        var tree = new FolderTree(Root);

        tree.FilesBelow("content").Select(file => $"{file.Path} {file.Problem}").ShouldBe(
            ["content/a.md None", "content/inside.md None", "content/itself.md LeadsOutside", "content/nowhere.md LeadsOutside", "content/outside.md LeadsOutside"]);
        tree.Read("content/outside.md").ShouldBeNull();
        tree.Read("content/inside.md").ShouldNotBeNull();
    }

    [SkippableFact]
    public void A_folder_that_becomes_a_link_meanwhile_leads_outside()
    {
        Write("content/de/bild.png");
        var tree = new FolderTree(Root);
        tree.Read("content/de/bild.png").ShouldNotBeNull();
        Directory.Delete(Path.Combine(Root, "content/de"), recursive: true);
        File.WriteAllText(Path.Combine(_folder, "bild.png"), "x");
        Link("content/de", _folder);

        tree.Find("content/de/bild.png")!.Problem.ShouldBe(SourceFileProblem.LeadsOutside);
        tree.Read("content/de/bild.png").ShouldBeNull();
        tree.FilesBelow("content").Select(file => $"{file.Path} {file.Problem}").ShouldBe(["content/de LeadsOutside"]);
    }

    [SkippableFact]
    public void Links_to_folders_are_not_followed()
    {
        Write("content/a/b.md");
        Link("content/again", "a");
        Link("content/a/up", "..");

        new FolderTree(Root).FilesBelow("content").Select(file => $"{file.Path} {file.Problem}").ShouldBe(
            ["content/a/b.md None", "content/a/up LeadsOutside", "content/again LeadsOutside"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "x");
    }

    private void Link(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(Path.Combine(Root, path), target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Skip.If(true, "This system does not let tests make symbolic links.");
        }
    }
}
