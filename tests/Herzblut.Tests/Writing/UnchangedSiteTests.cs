using Herzblut.Markup;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

public sealed class UnchangedSiteTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-").FullName;

    public UnchangedSiteTests()
    {
        Write("Mut").ShouldBe((2, 0, 0));
        foreach (string file in (string[])["index.html", "haltung/mut.html"])
        {
            File.SetLastWriteTimeUtc(PathOf(file), LongAgo);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_same_site_is_left_as_it_lies()
    {
        Directory.SetLastWriteTimeUtc(PathOf(""), LongAgo);

        Write("Mut").ShouldBe((0, 2, 0));

        Directory.GetLastWriteTimeUtc(PathOf("")).ShouldBe(LongAgo);
        File.GetLastWriteTimeUtc(PathOf("haltung/mut.html")).ShouldBe(LongAgo);
        Directory.GetFileSystemEntries(_root).ShouldBe([PathOf("")]);
    }

    [Fact]
    public void Only_what_has_changed_is_written()
    {
        Write("Wut").ShouldBe((1, 1, 0));

        File.ReadAllText(PathOf("haltung/mut.html")).ShouldBe("Wut");
        File.GetLastWriteTimeUtc(PathOf("haltung/mut.html")).ShouldNotBe(LongAgo);
        File.GetLastWriteTimeUtc(PathOf("index.html")).ShouldBe(LongAgo);
        Directory.GetFileSystemEntries(_root).ShouldBe([PathOf("")]);
    }

    [Fact]
    public void What_the_new_site_does_not_have_goes()
    {
        File.WriteAllText(PathOf("haltung/alt.html"), "alt");
        Directory.CreateDirectory(PathOf("leer"));

        Write("Mut").ShouldBe((0, 2, 1));

        File.Exists(PathOf("haltung/alt.html")).ShouldBeFalse();
        Directory.Exists(PathOf("leer")).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_folder_too_many_goes_as_well()
    {
        Directory.CreateDirectory(PathOf("leer/tief"));

        Write("Mut").ShouldBe((0, 2, 0));

        Directory.Exists(PathOf("leer")).ShouldBeFalse();
    }

    [Fact]
    public void A_git_work_tree_is_no_difference()
    {
        Directory.CreateDirectory(PathOf(".git/objects"));
        File.WriteAllText(PathOf(".git/HEAD"), "ref");
        Directory.SetLastWriteTimeUtc(PathOf(""), LongAgo);

        Write("Mut").ShouldBe((0, 2, 0));

        Directory.GetLastWriteTimeUtc(PathOf("")).ShouldBe(LongAgo);
    }

    [SkippableFact]
    public void A_link_to_the_same_bytes_elsewhere_is_replaced_by_a_file()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string outside = Path.Combine(_root, "woanders.html");
        File.WriteAllText(outside, "Mut");
        File.Delete(PathOf("haltung/mut.html"));
        File.CreateSymbolicLink(PathOf("haltung/mut.html"), outside);

        Write("Mut").ShouldBe((1, 1, 0));

        new FileInfo(PathOf("haltung/mut.html")).LinkTarget.ShouldBeNull();
        File.ReadAllText(outside).ShouldBe("Mut");
    }

    private (int Written, int Kept, int Removed) Write(string text)
    {
        WriteResult result = SiteWriter.Write([OutputFile.FromText("index.html", "Start"), OutputFile.FromText("haltung/mut.html", text)], _root, "_site");
        result.Diagnostics.ShouldBeEmpty();
        return (result.Written, result.Kept, result.Removed);
    }

    private string PathOf(string file) => Path.TrimEndingDirectorySeparator(Path.Combine(_root, "_site", file));
}
