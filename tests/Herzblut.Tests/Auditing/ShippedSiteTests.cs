using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Tests.Loading;
using Herzblut.Tests.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Auditing;

/// <summary>The playbook of this repository, with every link, id, picture and heading of its site.</summary>
public class ShippedSiteTests
{
    // With a date, feeds and the home page hold what depends on the week.
    private static readonly BuildOptions Dated = new() { SourceDate = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("herzblut")]
    [InlineData("schlicht")]
    public void The_shipped_site_has_no_findings(string theme)
    {
        string config = File.ReadAllText(Path.Combine(Repository.Root, "site.yml"));
        config.ShouldContain("theme: herzblut");
        var source = new OverlayTree(new FolderTree(Repository.Root), "site.yml", config.Replace("theme: herzblut", $"theme: {theme}", StringComparison.Ordinal));

        BuildResult result = SiteBuilder.Build(source, Dated);

        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Shown).ShouldBeEmpty();
        SiteAudit.Run(result.Files, result.Playbook).Select(Shown).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_of_a_workshop_may_be_without_a_title()
    {
        const string Chapter = "---\ntitle: Freude\norder: 2\nworkshop:\n  steps:\n    - text: Alle kommen an.\n    - {title: Gehen, minutes: 5}\n---\n\nText\n";

        BuildResult result = SiteBuilder.Build(ContentSample.Base().Add("content/de/haltung/freude.md", Chapter), Dated);

        result.Files.ShouldContain(file => file.Path == "haltung/freude.html");
        SiteAudit.Run(result.Files, result.Playbook).Where(found => found.Code == "CHK1014").Select(Shown).ShouldBeEmpty();
    }

    private static string Shown(Diagnostic diagnostic)
    {
        Note? note = diagnostic.Notes.FirstOrDefault();
        (SourceText source, SourceSpan span) = note is null ? (diagnostic.Source, diagnostic.Span) : (note.Source, note.Span);
        return $"{source.Path}:{source.PositionOf(span.Start).Line}: {diagnostic.Code} {diagnostic.Message.English}";
    }
}
