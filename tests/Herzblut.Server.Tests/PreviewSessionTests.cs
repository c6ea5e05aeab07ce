using Herzblut.Addresses;
using Herzblut.Auditing;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut.Server.Tests;

public sealed class PreviewSessionTests
{
    private static readonly BuildOptions Options = new() { IncludesDrafts = true, SourceDate = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void After_any_hundred_changes_every_file_is_that_of_a_build(int seed, bool withDrafts)
    {
        BuildOptions options = Options with { IncludesDrafts = withDrafts };
        var random = new Random(seed);
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, options);
        for (int changes = 0; changes < 100;)
        {
            int together = random.Next(1, 5);
            string[] paths = [.. Enumerable.Range(0, together).SelectMany(_ => RandomEdit.Apply(tree.Files, random))];
            tree.Settle();
            session.Update(SourceChanges.Of(paths));

            changes += together;
            ShouldBeABuild(session.State, tree, $"seed {seed}, change {changes}: {string.Join(", ", paths)}", options);
        }
    }

    [Fact]
    public void After_any_thirty_changes_of_bodies_every_file_is_that_of_a_build()
    {
        var random = new Random(1);
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        for (int i = 0; i < 30; i++)
        {
            string path = RandomEdit.OfBody(tree.Files, random);
            tree.Settle();
            session.Update(SourceChanges.Of([path]));

            ShouldBeABuild(session.State, tree, $"change {i}: {path}", Options);
        }
    }

    [Theory]
    [InlineData("Ein neuer Satz.", true)]
    [InlineData("Siehe [Ruhe](../haltung/ruhe.md).", true)]
    [InlineData("## Eine neue Überschrift", false)]
    [InlineData("Siehe [nichts](nichts.md).", false)]
    [InlineData("![Bild](../haltung/bild.svg)", false)]
    public void A_sentence_in_a_chapter_touches_no_other_chapter(string line, bool isAlone)
    {
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        Chapter before = ChapterOf(session, "haltung/mut");
        tree.Files["content/de/weg/gehen.md"] += $"\n{line}\n";
        tree.Settle();
        session.Update(SourceChanges.Of(["content/de/weg/gehen.md"]));

        ReferenceEquals(ChapterOf(session, "haltung/mut"), before).ShouldBe(isAlone);
    }

    [Fact]
    public void A_text_that_has_changed_is_shown()
    {
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        tree.Files["content/de/weg/gehen.md"] += "\nEin neuer Satz.\n";
        tree.Settle();
        session.Update(SourceChanges.Of(["content/de/weg/gehen.md"]));

        Text(session, "weg/gehen.html").ShouldContain("Ein neuer Satz.");
        session.State.Number.ShouldBe(2);
    }

    [Fact]
    public void A_broken_site_file_leaves_the_last_site_and_says_why()
    {
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        string good = tree.Files["site.yml"];
        tree.Files["site.yml"] = "- nothing\n- useful\n";
        tree.Settle();
        session.Update(SourceChanges.Of(["site.yml"]));

        session.State.Diagnostics.ShouldContain(finding => finding.Severity == Severity.Error && finding.Source.Path == "site.yml");
        Text(session, "index.html").ShouldContain("Willkommen");

        tree.Files["site.yml"] = good;
        tree.Settle();
        session.Update(SourceChanges.Of(["site.yml"]));

        session.State.Diagnostics.ShouldNotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_defect_of_the_program_leaves_the_last_site_and_ends_with_the_next_change()
    {
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        tree.Trap = "content/de/weg/gehen.md";
        session.Update(SourceChanges.Of([tree.Trap]));

        session.State.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SRV1001");
        Text(session, "weg/gehen.html").ShouldContain("Weiter zu");

        tree.Trap = null;
        session.Update(SourceChanges.Of(["content/de/weg/gehen.md"]));

        ShouldBeABuild(session.State, tree, "after the defect", Options);
    }

    [Fact]
    public void A_mistake_in_a_template_is_found_when_its_page_is_opened()
    {
        var tree = new ChangingTree();
        var session = new PreviewSession(tree, Options);
        tree.Files["theme/layouts/page.sbn-html"] = "{{ page.titel }}";
        tree.Settle();
        session.Update(SourceChanges.Of(["theme/layouts/page.sbn-html"]));
        session.State.Site!.Find("quellen.html").ShouldBeNull();

        session.State.Diagnostics.ShouldContain(finding => finding.Source.Path == "theme/layouts/page.sbn-html");
    }

    [Fact]
    public void The_look_at_the_whole_site_finds_what_check_finds_and_stays_until_the_next()
    {
        var tree = new ChangingTree();
        tree.Files["content/de/weg/con.md"] = "---\ntitle: Con\n---\nText.\n";
        tree.Files["theme/partials/footer.sbn-html"] = "<footer><a href=\"nirgends.html\">Ins Leere</a></footer>\n";
        tree.Settle();
        var session = new PreviewSession(tree, Options);
        session.State.Diagnostics.ShouldNotContain(finding => finding.Code.StartsWith("OUT", StringComparison.Ordinal));
        BuildResult build = SiteBuilder.Build(tree, Options);

        session.Check(1, BackgroundCheck.Find(session.State.Site!, CancellationToken.None));
        Findings(session.State.Checked).ShouldBe(Findings([.. build.Diagnostics, .. SiteAudit.Run(build)]));
        session.State.Diagnostics.ShouldContain(finding => finding.Code == "OUT1012");

        session.Update(SourceChanges.Of(["content/de/weg/gehen.md"]));
        session.State.IsChecked.ShouldBeFalse();
        session.State.Diagnostics.ShouldContain(finding => finding.Code == "OUT1012");

        session.Check(1, []);
        session.State.Diagnostics.ShouldContain(finding => finding.Code == "OUT1012");
    }

    [Fact]
    public void A_drawing_with_a_script_is_not_shown()
    {
        var tree = new ChangingTree();
        tree.Files["content/de/haltung/bild.svg"] = SmallPlaybook.Picture.Replace("<rect", "<script>alert(1)</script><rect", StringComparison.Ordinal);
        tree.Settle();
        var session = new PreviewSession(tree, Options);

        session.State.Site!.Find("haltung/bild.svg").ShouldBeNull();
    }

    private static string Text(PreviewSession session, string path) => System.Text.Encoding.UTF8.GetString(session.State.Site!.Find(path)!.Content.Span);

    private static Chapter ChapterOf(PreviewSession session, string path) => session.State.Site!.Prepared.Site.Playbook.Default.ChapterAt(new PagePath(path));

    private static string[] Findings(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Select(finding => $"{finding.Source.Path}:{finding.Span.Start} {finding.Code} {finding.Message.English}")];

    private static void ShouldBeABuild(PreviewState state, ChangingTree tree, string what, BuildOptions options)
    {
        if (PreparedSite.Read(tree, options, new DiagnosticBag()) is not { } prepared)
        {
            state.IsStale.ShouldBeTrue(what);
            return;
        }

        state.IsStale.ShouldBeFalse(what);
        Findings(state.Site!.Prepared.Diagnostics).ShouldBe(Findings(prepared.Diagnostics), what);
        BuildResult build = SiteBuilder.Build(prepared, tree, new MemorySink(), new ParallelOptions());
        Dictionary<string, OutputFile> refused = [];
        foreach (OutputFile file in build.Files.Where(file => file.Path != "sw.js"))
        {
            OutputFile? shown = state.Site.Find(file.Path);
            if (shown is null)
            {
                refused.Add(file.Path, file);
            }
            else
            {
                shown.Content.Span.SequenceEqual(file.Content.Span).ShouldBeTrue($"{what}: {file.Path}");
            }
        }

        refused.ShouldBeEmpty(what);
    }
}
