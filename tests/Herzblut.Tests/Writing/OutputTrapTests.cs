using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Tests.Sources;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

/// <summary>Only what Herzblut made is replaced, whatever the output folder is called and wherever links lead.</summary>
public sealed class OutputTrapTests : IDisposable
{
    private readonly LinkFolder _folder = new();

    public OutputTrapTests()
    {
        _folder.Write("theme/theme.yml", "name: x\n").Write("themes/x/theme.yml", "name: x\n");
    }

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData(".", "OUT1008")]
    [InlineData("", "OUT1008")]
    [InlineData("..", "OUT1008")]
    [InlineData("../..", "OUT1008")]
    [InlineData("/", "OUT1008")]
    [InlineData("content", "OUT1005")]
    [InlineData("content/de/_site", "OUT1005")]
    [InlineData("theme", "OUT1005")]
    [InlineData("themes/x/site", "OUT1005")]
    [InlineData("site.yml", "OUT1002")]
    public void Neither_the_playbook_nor_what_is_around_it_is_replaced(string output, string code)
    {
        MarkEverything();

        NothingIsLost(() => Write(output).Single().Code.ShouldBe(code));
    }

    [SkippableTheory]
    [InlineData(".", "OUT1008")]
    [InlineData("..", "OUT1008")]
    [InlineData("content", "OUT1005")]
    [InlineData("content/de", "OUT1005")]
    [InlineData("content/neu", "OUT1005")]
    [InlineData("themes/x", "OUT1005")]
    [InlineData("_site", "OUT1014")]
    public void A_link_to_it_is_not_followed_into_it(string target, string code)
    {
        MarkEverything();
        _folder.Link("_site", target);

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe(code));
    }

    [SkippableTheory]
    [InlineData("verweis/_site", "OUT1005")]
    [InlineData("verweis", "OUT1005")]
    public void Links_on_the_way_are_followed_too(string output, string code)
    {
        MarkEverything();
        _folder.Link("verweis", "content/de");

        NothingIsLost(() => Write(output).Single().Code.ShouldBe(code));
    }

    [SkippableFact]
    public void Content_behind_a_link_is_safe_too()
    {
        _folder.Write("../woanders/content/de/index.md", "x").Write("../woanders/.herzblut", OutputFolder.MarkerText);
        Directory.Delete(Path.Combine(_folder.Root, "content"), recursive: true);
        _folder.Link("content", "../woanders/content");

        NothingIsLost(() => Write("../woanders").Single().Code.ShouldBe("OUT1008"));
        NothingIsLost(() => Write("../woanders/content/x").Single().Code.ShouldBe("OUT1005"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("meine Notizen")]
    public void A_file_with_the_name_of_the_marker_is_no_marker(string text)
    {
        _folder.Write("_site/.herzblut", text).Write("_site/urlaub.jpg", "Foto");

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe("OUT1001"));
    }

    [SkippableFact]
    public void A_link_with_the_name_of_the_marker_is_no_marker()
    {
        _folder.Write("marke", OutputFolder.MarkerText).Write("_site/urlaub.jpg", "Foto").Link("_site/.herzblut", "../marke");

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe("OUT1001"));
    }

    [SkippableTheory]
    [InlineData("_site/.herzblut", "OUT1001")]
    [InlineData("_site.build/.herzblut", "OUT1009")]
    [InlineData("_site.build/lock", "OUT1009")]
    public void Pipes_are_neither_markers_nor_locks_and_never_waited_for(string pipe, string code)
    {
        _folder.Write("_site/urlaub.jpg", "Foto").Write("_site.build/diplom.txt", "Diplomarbeit");
        if (pipe.StartsWith("_site.build", StringComparison.Ordinal))
        {
            Directory.Delete(Path.Combine(_folder.Root, "_site"), recursive: true);
        }

        _folder.Run("mkfifo", pipe);

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe(code));
    }

    [SkippableFact]
    public void A_pipe_beside_nothing_else_is_no_lock()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "_site.build"));
        _folder.Run("mkfifo", "_site.build/lock");

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe("OUT1009"));
    }

    [Theory]
    [InlineData("_site.build/site/diplom.txt")]
    [InlineData("_site.build/previous/diplom.txt")]
    [InlineData("_site.build/lock/diplom.txt")]
    [InlineData("_site.build/diplom.txt")]
    [InlineData("_site.build")]
    public void The_neighbour_of_someone_else_is_left_alone(string path)
    {
        _folder.Write(path, "Diplomarbeit");

        NothingIsLost(() => Write("_site").Single().Severity.ShouldBe(Severity.Error));
    }

    [Fact]
    public void An_older_site_that_is_no_site_is_left_alone()
    {
        _folder.Write("_site.build/.herzblut", OutputFolder.MarkerText).Write("_site.build/previous/diplom.txt", "Diplomarbeit");

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe("OUT1009"));
    }

    [SkippableTheory]
    [InlineData("_site.build", "content")]
    [InlineData("_site.build", ".")]
    [InlineData("_site.build/site", "../content")]
    [InlineData("_site.build/previous", "../content")]
    [InlineData("_site.build/previous", "..")]
    [InlineData("_site.build/lock", "../site.yml")]
    [InlineData("_site.build/.herzblut", "../site.yml")]
    public void The_neighbour_is_no_link(string path, string target)
    {
        MarkEverything();
        _folder.Write(".git/config", "x");
        if (path.Contains('/', StringComparison.Ordinal) && !path.EndsWith(".herzblut", StringComparison.Ordinal))
        {
            _folder.Write("_site.build/.herzblut", OutputFolder.MarkerText);
        }

        _folder.Link(path, target);

        NothingIsLost(() => Write("_site").Single().Code.ShouldBe("OUT1009"));
    }

    [SkippableFact]
    public void A_link_to_a_folder_that_is_not_there_yet_is_followed()
    {
        _folder.Link("_site", "../fertig");

        Write("_site").ShouldBeEmpty();

        File.Exists(Path.Combine(_folder.Root, "../fertig/index.html")).ShouldBeTrue();
        new DirectoryInfo(Path.Combine(_folder.Root, "_site")).LinkTarget.ShouldBe("../fertig");
    }

    [SkippableFact]
    public void A_mounted_disk_is_not_replaced_and_the_way_out_is_named()
    {
        Skip.IfNot(Directory.Exists("/dev/shm"), "This system has no mounted disk that everybody may write to.");

        Diagnostic finding = SiteWriter.Write([OutputFile.FromText("index.html", "")], _folder.Root, "/dev/shm").Diagnostics.Single();

        finding.Code.ShouldBe("OUT1010");
        finding.Hint!.English.ShouldContain("/dev/shm/site");
    }

    // Every folder looks as if Herzblut had made it.
    private void MarkEverything()
    {
        foreach (string folder in (string[])["", "content/", "content/de/", "theme/", "themes/x/", "../"])
        {
            _folder.Write(folder + ".herzblut", OutputFolder.MarkerText);
        }
    }

    private ImmutableArray<Diagnostic> Write(string output) => SiteWriter.Write([OutputFile.FromText("index.html", "Start")], _folder.Root, output).Diagnostics;

    private void NothingIsLost(Action action)
    {
        string around = Path.GetDirectoryName(_folder.Root)!; // the root lies in a folder
        string[] before = Entries(around);

        action();

        Entries(around).ShouldBe(before);
    }

    private static string[] Entries(string folder) => [.. Directory
        .EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, ReturnSpecialDirectories = false })
        .Take(1000)
        .Order(StringComparer.Ordinal)];
}
