using Herzblut.Diagnostics;
using Herzblut.Tests.Rendering;
using Herzblut.Writing;

namespace Herzblut.Tests.Writing;

/// <summary>What <c>check</c> lets pass can be written, on any system.</summary>
public sealed class SitePathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("herzblut-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("index.html/alt", "CNT5032")]
    [InlineData("haltung/mut.html/alt/", "CNT5032")]
    [InlineData("con", "CNT5031")]
    [InlineData("alt/NUL.html", "CNT5031")]
    [InlineData("com1.alt/seite", "CNT5031")]
    [InlineData("alt./seite", "CNT5031")]
    [InlineData("robots.txt/alt", "OUT1013")]
    public void An_alias_that_no_file_can_have_is_an_error(string alias, string code)
    {
        Diagnostic finding = new SmallSite().Edit("content/de/haltung/freude.md", "[spass]", $"[{alias}]").Build().Diagnostics.Single();

        finding.Code.ShouldBe(code);
    }

    [Fact]
    public void Two_aliases_do_not_lie_in_each_other()
        => new SmallSite().Edit("content/de/haltung/freude.md", "[spass]", "[alt.html/neu, alt]").Build().Diagnostics.Single().Code.ShouldBe("CNT5015");

    [Theory]
    [InlineData(120, true)]
    [InlineData(126, false)]
    public void Names_are_as_long_as_a_disk_takes(int umlauts, bool fits)
    {
        string path = $"content/de/haltung/{new string('ä', umlauts)}.md";
        BuildResult result = new SmallSite().Add(path, "---\ntitle: Lang\n---\nText.\n").Build();

        if (fits)
        {
            result.Diagnostics.ShouldBeEmpty();
            SiteWriter.Write(result.Files, _folder, "_site").Diagnostics.ShouldBeEmpty();
        }
        else
        {
            result.Diagnostics.Single().Code.ShouldBe("OUT1011");
            result.Diagnostics.Single().Source.Path.ShouldBe(path);
        }
    }

    [Fact]
    public void An_alias_of_a_thousand_folders_is_too_long()
        => new SmallSite().Edit("content/de/haltung/freude.md", "[spass]", $"[{string.Concat(Enumerable.Repeat("a/", 1000))}]").Build().Diagnostics.Single().Code.ShouldBe("CNT5031");

    [Theory]
    [InlineData("content/de/haltung/aux.md")]
    [InlineData("content/de/nul/index.md")]
    public void Reserved_names_of_windows_are_an_error(string path)
    {
        BuildResult result = new SmallSite().Add(path, "---\ntitle: Neu\n---\nText.\n").Build();

        result.Diagnostics.Single().Code.ShouldBe("OUT1012");
        result.Diagnostics.Single().Source.Path.ShouldBe(path);
    }
}
