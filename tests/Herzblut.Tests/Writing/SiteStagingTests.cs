using System.Collections.Immutable;
using System.Text;
using Herzblut.Markup;
using Herzblut.Sources;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

public sealed class SiteStagingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-").FullName;

    private string Site => Path.Combine(_root, "_site");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_site_written_as_it_is_made_is_the_one_written_at_the_end()
    {
        MemoryTree source = Playbook();
        BuildResult inMemory = SiteBuilder.Build(source, new BuildOptions());
        SiteWriter.Write(inMemory.Files, _root, "_alt").Diagnostics.ShouldBeEmpty();

        using (var staging = new SiteStaging(_root, "_site"))
        {
            BuildResult staged = SiteBuilder.Build(source, new BuildOptions(), staging);
            staged.Files.Select(file => (file.Path, file.Length)).ShouldBe(inMemory.Files.Select(file => (file.Path, file.Length)));
            staged.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ShouldAllBe(page => page.IsWritten);
            staging.Complete(staged.Files).ShouldBe(new WriteResult { Written = staged.Files.Length });
        }

        FilesIn("_site").ShouldBe(FilesIn("_alt"));
        foreach (string file in FilesIn("_site"))
        {
            File.ReadAllBytes(Path.Combine(_root, "_site", file)).ShouldBe(File.ReadAllBytes(Path.Combine(_root, "_alt", file)), file);
        }
    }

    [Fact]
    public void Until_it_is_whole_the_old_site_stays_and_without_its_end_nothing_is_left()
    {
        Write("alt");

        using (var staging = new SiteStaging(_root, "_site"))
        {
            staging.Add("index.html", "neu"u8);
            Read().ShouldBe("alt");
        }

        Read().ShouldBe("alt");
        Directory.GetFileSystemEntries(_root).ShouldBe([Site]);
    }

    [Fact]
    public void A_build_that_makes_no_file_leaves_no_trace()
    {
        using (new SiteStaging(_root, "tief/_site"))
        {
        }

        Directory.GetFileSystemEntries(_root).ShouldBeEmpty();
    }

    [Fact]
    public void Errors_known_before_the_first_file_leave_no_trace_either()
    {
        using (var staging = new SiteStaging(_root, "tief/_site"))
        {
            SiteBuilder.Build(Playbook().Add("content/de/mut.md", "---\ntitle: [\n---\n"), new BuildOptions(), staging).HasErrors.ShouldBeTrue();
        }

        Directory.GetFileSystemEntries(_root).ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_written_is_told_at_the_end()
    {
        Write("alt");
        using var staging = new SiteStaging(_root, "_site");

        // A file cannot lie below a file: whatever the disk's rights are.
        ImmutableArray<OutputFile> files = [staging.Add("index.html", "neu"u8), staging.Add("index.html/tief", "x"u8), staging.Add("mut.html", "Mut"u8)];

        staging.Complete(files).Diagnostics.Single().Code.ShouldBe("OUT1004");
        Read().ShouldBe("alt");
    }

    [Fact]
    public void Nobody_reads_back_what_was_written()
    {
        using var staging = new SiteStaging(_root, "_site");

        OutputFile file = staging.Add("index.html", "neu"u8);

        Should.Throw<InvalidOperationException>(() => file.Content);
    }

    private static MemoryTree Playbook() => new MemoryTree()
        .Add("site.yml", "title: Mut\nlanguages: [de]\nurl: https://example.org/\n")
        .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\n")
        .Add("content/de/haltung/mut.md", "---\ntitle: Mut\n---\nHallo ![Bild](mut.svg)\n")
        .Add("content/de/haltung/mut.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));

    private void Write(string text) => SiteWriter.Write([OutputFile.FromText("index.html", text)], _root, "_site").Diagnostics.ShouldBeEmpty();

    private string Read() => File.ReadAllText(Path.Combine(Site, "index.html"));

    private string[] FilesIn(string folder)
        => [.. Directory.GetFiles(Path.Combine(_root, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(_root, folder), file)).Order(StringComparer.Ordinal)];
}
