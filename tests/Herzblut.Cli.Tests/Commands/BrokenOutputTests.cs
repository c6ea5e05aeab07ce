using System.Text;

namespace Herzblut.Cli.Tests.Commands;

/// <summary>A disk that is full and a reader that has gone are no defects of ours.</summary>
public class BrokenOutputTests
{
    private const string Site = "title: Klein\ndescription: Ein Satz.\nlanguages: [de]\n";

    [Fact]
    public void Findings_that_nobody_can_be_told_still_count()
    {
        using var shell = new TestEnvironment { ErrorWriter = new FullWriter() };
        shell.With("site.yml", Site).With("content/de/index.md", "---\ntitle: Start\nx: y\n---\nText.\n");

        shell.Run("build").ShouldBe(ExitCode.ErrorsFound);
        shell.Run("bild").ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public void A_site_is_built_where_standard_error_is_full()
    {
        using var shell = new TestEnvironment { ErrorWriter = new FullWriter() };
        shell.With("site.yml", Site).With("content/de/index.md", "---\ntitle: Start\n---\nText.\n");

        shell.Run("build").ShouldBe(ExitCode.Success);
        shell.Has("_site/index.html").ShouldBeTrue();
    }

    [Fact]
    public void A_result_that_is_lost_is_an_error()
    {
        using var shell = new TestEnvironment { OutWriter = new FullWriter() };
        shell.With("x.txt", "{{ 1 + 1 }}");

        shell.Run("render", "x.txt").ShouldBe(ExitCode.ErrorsFound);
    }

    [Theory]
    [InlineData("weg/summary.md")]
    [InlineData(".")]
    [InlineData("a\0b")]
    public void A_summary_that_cannot_be_written_is_said(string file)
    {
        using var shell = new TestEnvironment();
        shell.Variables["GITHUB_STEP_SUMMARY"] = Path.Combine(shell.Folder, file);
        shell.With("site.yml", Site).With("content/de/index.md", "---\ntitle: Start\n---\nText.\n");

        shell.Run("check", "--format", "github", "--lang", "en").ShouldBe(ExitCode.Success);
        shell.Error.ShouldContain("summary");
    }

    /// <summary>As <c>/dev/full</c>.</summary>
    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
