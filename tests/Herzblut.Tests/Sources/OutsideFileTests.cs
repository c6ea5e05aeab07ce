using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Tests.Sources;

/// <summary>Nothing from outside its folder gets into a site or into a message, whatever links lead there.</summary>
public sealed class OutsideFileTests : IDisposable
{
    private readonly LinkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("content/de/geheim.csv", "../../../geheim.txt")]
    [InlineData("content/de/geheim.md", "../../../geheim.txt")]
    [InlineData("content/de/geheim.csv", "../../.env")]
    [InlineData("content/de/geheim.md", "../../.git/config")]
    [InlineData("content/media/geheim.zip", "/etc/passwd")]
    [InlineData("content/de/geheim.csv", "/proc/self/environ")]
    [InlineData("content/de/geheim.csv", "/proc/self/cwd/../../../../etc/passwd")]
    [InlineData("content/de/geheim.csv", "../.versteckt/ding.csv")]
    [InlineData("content/de/geheim.csv", "../../site.yml")]
    [InlineData("content/de/nirgends.csv", "weg.csv")]
    [InlineData("content/de/kreis.csv", "kreis.csv")]
    [InlineData("content/de/geraet.csv", "/dev/zero")]
    [InlineData("content/de/ordner", "../..")]
    [InlineData("content/en", "../../..")]
    [InlineData("theme/root/leck.txt", "../../.env")]
    [InlineData("theme/assets/img/leck.txt", "../../../content/de/index.md")]
    [InlineData("theme/partials/leck.sbn-html", "/etc/passwd")]
    public void A_link_out_of_its_folder_is_an_error_where_it_lies(string path, string target)
    {
        _folder.Write(".env", LinkFolder.Secret).Write(".git/config", LinkFolder.Secret).Write("content/.versteckt/ding.csv", LinkFolder.Secret);

        BuildResult result = _folder.Link(path, target).Build();

        result.Diagnostics.ShouldContain(finding => finding.Code == "CNT3006" && finding.Severity == Severity.Error && finding.Source.Path == path);
        NothingIsTold(result);
    }

    [SkippableFact]
    public void Links_are_followed_through_every_part_of_a_path()
    {
        _folder.Link("content/.d/x", "/proc/self").Link("content/de/umgebung.csv", "../.d/x/environ").Link("content/de/geheim.csv", "../.d/y/geheim.txt").Link("content/.d/y", "../../..");

        BuildResult result = _folder.Build();

        result.Diagnostics.Where(finding => finding.Code == "CNT3006").Select(finding => finding.Source.Path).ShouldBe(["content/de/geheim.csv", "content/de/umgebung.csv"]);
        NothingIsTold(result);
    }

    [SkippableTheory]
    [InlineData("content")]
    [InlineData("theme")]
    [InlineData("themes")]
    [InlineData("themes/herzblut")]
    public void A_folder_of_the_playbook_is_no_link(string path)
    {
        if (path == "content")
        {
            Directory.Delete(Path.Combine(_folder.Root, path), recursive: true);
        }

        _folder.Write("../draussen/de/index.md", $"---\ntitle: {LinkFolder.Secret}\n---\n").Write("../draussen/theme.yml", $"name: {LinkFolder.Secret}\n").Write("../draussen/herzblut/theme.yml", "name: x\n");

        BuildResult result = _folder.Link(path, Path.Combine(_folder.Root, "../draussen")).Build();

        result.Diagnostics.Where(finding => finding.Code == "CNT3006").Select(finding => finding.Source.Path).Distinct().ShouldBe([path]);
        NothingIsTold(result);
    }

    [SkippableTheory]
    [InlineData("../geheim.txt")]
    [InlineData(".env")]
    [InlineData("/dev/zero")]
    public void The_configuration_is_read_from_the_root_only(string target)
    {
        _folder.Write(".env", LinkFolder.Secret);
        File.Delete(Path.Combine(_folder.Root, "site.yml"));

        BuildResult result = _folder.Link("site.yml", target).Build();

        result.Diagnostics.Single().Code.ShouldBe("CNT3006");
        result.Diagnostics.Single().Source.Path.ShouldBe("site.yml");
        NothingIsTold(result);
    }

    [SkippableFact]
    public void Links_between_files_of_one_folder_are_fine()
    {
        _folder.Write("content/media/preise.csv", "a;b\n").Link("content/de/preise.csv", "../media/preise.csv").Link("content/de/zweite.csv", "preise.csv")
            .Write("content/de/seite.md", "---\ntitle: Seite\n---\n[Preise](zweite.csv)\n");

        BuildResult result = _folder.Build();

        result.HasErrors.ShouldBeFalse();
        Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "zweite.csv").Content.Span).ShouldBe("a;b\n");
    }

    [SkippableFact]
    public void The_way_to_the_root_may_hold_links()
    {
        _folder.Link("../verweis", "root");

        SiteBuilder.Build(new Herzblut.Sources.FolderTree(Path.Combine(_folder.Root, "../verweis")), new BuildOptions()).HasErrors.ShouldBeFalse();
    }

    [SkippableFact]
    public void A_pipe_is_reported_and_never_waited_for()
    {
        _folder.Run("mkfifo", "content/de/leitung.md", "content/de/leitung.csv");

        BuildResult result = _folder.Build();

        result.Diagnostics.Where(finding => finding.Code == "CNT3013").Select(finding => finding.Source.Path).ShouldBe(["content/de/leitung.csv", "content/de/leitung.md"]);
    }

    [SkippableFact]
    public void A_pipe_in_the_place_of_the_configuration_is_reported()
    {
        File.Delete(Path.Combine(_folder.Root, "site.yml"));
        _folder.Run("mkfifo", "site.yml");

        _folder.Build().Diagnostics.Single().Code.ShouldBe("CNT3013");
    }

    [SkippableFact]
    public void Names_in_another_encoding_are_reported()
    {
        _folder.Run("bash", "-c", "echo x > $'content/de/zuh\\xf6ren.md'; mkdir $'content/de/\\xe4'; echo x > $'content/de/\\xe4/b.md'");

        BuildResult result = _folder.Build();

        result.Diagnostics.Where(finding => finding.Code == "CNT3014").Select(finding => finding.Source.Path).ShouldBe(["content/de/zuh\uFFFDren.md", "content/de/\uFFFD"]);

        // .NET cannot delete what it cannot name.
        _folder.Run("bash", "-c", "rm -r content/de/*$'\\xf6'* content/de/$'\\xe4'");
    }

    [Fact]
    public void A_configuration_of_many_megabytes_is_refused()
    {
        _folder.Write("site.yml", "title: Klein\n" + new string('#', 2 * 1024 * 1024));

        _folder.Build().Diagnostics.Single().Code.ShouldBe("CNT3004");
    }

    private static void NothingIsTold(BuildResult result)
    {
        string told = string.Concat(result.Diagnostics.Select(finding => $"{finding.Message.German}{finding.Hint?.German}{finding.Source.Text}"));
        foreach (string text in result.Files.Select(file => Encoding.UTF8.GetString(file.Content.Span)).Append(told))
        {
            text.ShouldNotContain(LinkFolder.Secret);
            text.ShouldNotContain("root:x:0");
            text.ShouldNotContain("PATH=");
        }
    }
}
