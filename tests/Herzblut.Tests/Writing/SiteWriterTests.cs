using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-").FullName;

    private string Site => Path.Combine(_root, "_site");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_site_is_written_with_its_folders_and_nothing_stays_beside_it()
    {
        Write(("index.html", "Start"), ("haltung/mut.html", "Mut")).ShouldBeEmpty();

        Read("haltung/mut.html").ShouldBe("Mut");
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void The_next_site_replaces_all_of_the_one_before()
    {
        Write(("alt.html", "alt"));

        Write(("neu.html", "neu")).ShouldBeEmpty();

        File.Exists(Path.Combine(Site, "alt.html")).ShouldBeFalse();
        Read("neu.html").ShouldBe("neu");
    }

    [Fact]
    public void A_folder_of_someone_else_is_left_alone()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "urlaub.jpg"), "Foto");

        Write(("index.html", "Start")).Single().Code.ShouldBe("OUT1001");

        Directory.GetFiles(Site).Select(Path.GetFileName).ShouldBe(["urlaub.jpg"]);
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(Site);

        Write(("index.html", "Start")).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_in_the_way_is_reported()
    {
        File.WriteAllText(Site, "");

        Write(("index.html", "Start")).Single().Code.ShouldBe("OUT1002");
    }

    [Fact]
    public void The_content_folder_never_takes_the_output()
        => SiteWriter.Write([OutputFile.FromText("index.html", "")], _root, "content/_site").Diagnostics.Single().Code.ShouldBe("OUT1005");

    [Fact]
    public void A_failing_write_leaves_the_previous_site()
    {
        Write(("index.html", "alt"));

        // A file cannot lie below a file: the second write fails whatever the disk's rights are.
        Diagnostic problem = Write(("index.html", "neu"), ("index.html/tief", "x")).Single();

        problem.Code.ShouldBe("OUT1004");
        Read("index.html").ShouldBe("alt");
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
        Write(("index.html", "neu")).ShouldBeEmpty();
        Read("index.html").ShouldBe("neu");
    }

    [Fact]
    public void What_an_interrupted_run_left_is_cleared_away()
    {
        Write(("index.html", "alt"));
        Leave("_site.build/site/halb.html");
        Leave("_site.build/previous/aelter.html");
        Mark("_site.build");
        Mark("_site.build/previous");

        Write(("index.html", "neu")).ShouldBeEmpty();

        Directory.GetFiles(Site).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe([".herzblut", "index.html"]);
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void A_run_interrupted_between_the_renames_loses_nothing()
    {
        Write(("index.html", "alt"));
        Directory.CreateDirectory(Site + ".build");
        Mark("_site.build");
        Directory.Move(Site, Path.Combine(Site + ".build", "previous"));

        new SiteStaging(_root, "_site").Dispose();

        Read("index.html").ShouldBe("alt");
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void A_run_interrupted_after_the_exchange_keeps_the_new_site_and_the_work_tree()
    {
        Write(("index.html", "neu"));
        Leave("_site.build/site/index.html");
        Leave("_site.build/site/.git");
        Mark("_site.build");

        new SiteStaging(_root, "_site").Dispose();

        Read("index.html").ShouldBe("neu");
        File.Exists(Path.Combine(Site, ".git")).ShouldBeTrue();
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void Two_runs_do_not_mix()
    {
        Directory.CreateDirectory(Site + ".build");
        using (new FileStream(Path.Combine(Site + ".build", "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Write(("index.html", "Start")).Single().Code.ShouldBe("OUT1003");
        }

        Directory.Exists(Site).ShouldBeFalse();
    }

    [Fact]
    public void A_git_work_tree_in_the_output_survives()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, ".git"), "gitdir: woanders");

        Write(("index.html", "eins")).ShouldBeEmpty();
        Write(("index.html", "zwei")).ShouldBeEmpty();

        Read(".git").ShouldBe("gitdir: woanders");
        Read("index.html").ShouldBe("zwei");
    }

    [SkippableFact]
    public void A_link_to_the_output_folder_stays_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string target = Path.Combine(_root, "woanders");
        Directory.CreateDirectory(target);
        Directory.CreateSymbolicLink(Site, target);

        Write(("index.html", "Start")).ShouldBeEmpty();

        new DirectoryInfo(Site).LinkTarget.ShouldBe(target);
        File.ReadAllText(Path.Combine(target, "index.html")).ShouldBe("Start");
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("/index.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    public void A_path_out_of_the_site_is_a_defect(string path)
        => Should.Throw<ArgumentException>(() => Write((path, "")));

    private ImmutableArray<Diagnostic> Write(params (string Path, string Text)[] files)
        => WriteSite(files).Diagnostics;

    private WriteResult WriteSite(params (string Path, string Text)[] files)
        => SiteWriter.Write([.. files.Select(file => OutputFile.FromText(file.Path, file.Text))], _root, "_site");

    private string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    [Fact]
    public void The_old_site_is_known_as_ours_until_all_else_in_it_is_deleted()
    {
        // A kill while it was deleted left a folder without its marker, and no build would touch it any more.
        Leave("_site.build/previous/aelter.html");
        Mark("_site.build/previous");
        Leave("_site.build/previous/.nojekyll");

        string last = OutputFolder.MarkerLast(Path.Combine(Site + ".build", "previous"))[^1];

        Path.GetFileName(last).ShouldBe(OutputFolder.MarkerName);
    }

    private void Mark(string folder) => File.WriteAllText(Path.Combine(_root, folder, ".herzblut"), OutputFolder.MarkerText);

    private void Leave(string path)
    {
        string full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }
}
