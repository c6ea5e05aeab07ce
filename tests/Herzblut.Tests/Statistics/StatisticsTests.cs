using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Inspecting;
using Herzblut.Sources;
using Herzblut.Statistics;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Statistics;

public sealed class StatisticsTests
{
    private const string Config = """
        title: Mut
        languages: [de, en]
        review_after: 12 months
        vocabularies:
          roles: {team: {de: Team, en: Team}, leitung: {de: Leitung, en: Leaders}}
          touchpoints: {kauf: {de: Kauf, en: Purchase}, nutzung: {de: Nutzung, en: Use}}

        """;

    private readonly MemoryTree _tree = new MemoryTree()
        .Add("site.yml", Config)
        .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n")
        .Add("content/de/haltung/mut.md", "---\ntitle: Mut\norder: 1\nguiding_questions: [Wann?]\ntips: [Atmen.]\nworkshop: {steps: [{title: Los}]}\nreviewed: 2026-10-05\n---\nTut gut.\n")
        .Add("content/de/haltung/mut/sprung.md", "---\ntitle: Der Sprung\nrole: [team, leitung]\ntouchpoint: kauf\neffect: Applaus.\n---\nEr sprang.\n")
        .Add("content/de/haltung/mut/fall.md", "---\ntitle: Der Fall\nrole: team\n---\nEr fiel.\n")
        .Add("content/de/haltung/mut/geheim.md", "---\ntitle: Geheim\nrole: team\ntouchpoint: nutzung\ndraft: true\n---\nPst.\n")
        .Add("content/de/haltung/freude.md", "---\ntitle: Freude\norder: 2\nreviewed: 2025-03-01\n---\nFroh.\n")
        .Add("content/de/haltung/ruhe.md", "---\ntitle: Ruhe\norder: 3\n---\nStill.\n")
        .Add("content/de/haltung/wut.md", "---\ntitle: Wut\norder: 4\ndraft: true\n---\nLaut.\n")
        .Add("content/en/index.md", "---\ntitle: Welcome\n---\nHello.\n")
        .Add("content/en/haltung/index.md", "---\ntitle: Attitude\n---\nWhat it is about.\n")
        .Add("content/en/haltung/mut.md", "---\ntitle: Courage\nreviewed: 2026-01-01\n---\nDoes good.\n")
        .Add("content/en/haltung/freude.md", "---\ntitle: Joy\nreviewed: 2025-03-01\n---\nGlad.\n");

    [Fact]
    public void Each_example_counts_in_the_cells_of_its_roles_and_touchpoints()
    {
        Coverage coverage = Count()[0].Coverage;

        coverage.Touchpoints.Select(term => (term.Label, term.Examples)).ShouldBe([("Kauf", 1), ("Nutzung", 0)]);
        coverage.Roles.Select(term => (term.Label, term.Examples)).ShouldBe([("Team", 2), ("Leitung", 1)]);
        coverage.Counts.Select(row => string.Join(' ', row)).ShouldBe(["1 1", "0 0"]);
        (coverage.Cells, coverage.Gaps, coverage.Unplaced).ShouldBe((4, 2, 1));
    }

    [Fact]
    public void Drafts_are_listed_and_count_nowhere_else()
    {
        EditionStatistics figures = Count()[0];

        figures.Drafts.Select(entry => entry.File).ShouldBe(["content/de/haltung/mut/geheim.md", "content/de/haltung/wut.md"]);
        figures.Examples.ShouldBe(2);
        figures.Chapters.Select(chapter => chapter.Title).ShouldBe(["Mut", "Freude", "Ruhe"]);
        figures.Translations[0].Missing.ShouldNotContain(entry => entry.Title == "Wut");
    }

    [Fact]
    public void Chapters_are_ranked_by_what_they_lack()
    {
        EditionStatistics figures = Count()[0];

        TitlesOf(figures.ByExamples).ShouldBe("Freude, Ruhe, Mut");
        TitlesOf(figures.Incomplete).ShouldBe("Freude, Ruhe");
        TitlesOf(figures.WithoutEffect).ShouldBe("Der Fall");
        figures.Brackets.Select(bracket => bracket.Chapters).ShouldBe([2, 0, 1]);
    }

    [Fact]
    public void The_oldest_review_comes_first_and_is_overdue_by_the_day_of_the_build()
    {
        EditionStatistics figures = Count()[0];

        TitlesOf(figures.ByReview).ShouldBe("Freude, Mut");
        TitlesOf(figures.NeverReviewed).ShouldBe("Ruhe");
        figures.ByReview.Select(chapter => (chapter.Due, chapter.IsOverdue)).ShouldBe([(new DateOnly(2026, 3, 1), true), (new DateOnly(2027, 10, 5), false)]);
    }

    [Fact]
    public void The_clock_never_decides_what_is_overdue()
        => Count(day: null)[0].Chapters.ShouldAllBe(chapter => !chapter.IsOverdue);

    [Fact]
    public void A_translation_is_missing_or_behind_its_original()
    {
        TranslationStatistics english = Count()[1].Translations.ShouldHaveSingleItem();

        (english.Language, english.Pages).ShouldBe(("en", 5));
        TitlesOf(english.Missing).ShouldBe("Ruhe");
        TitlesOf(english.Behind).ShouldBe("Courage");
    }

    [Fact]
    public void A_playbook_without_chapters_and_vocabularies_has_figures_too()
    {
        var empty = new MemoryTree().Add("site.yml", "title: Leer\n").Add("content/de/index.md", "---\ntitle: Leer\n---\n");

        EditionStatistics figures = StatisticsInspector.Count(empty, new BuildOptions(), out _).ShouldHaveSingleItem();

        figures.Brackets.ShouldHaveSingleItem().Chapters.ShouldBe(0);
        (figures.Coverage.Cells, figures.Coverage.Gaps).ShouldBe((0, 0));
    }

    [Fact]
    public void The_figures_as_JSON() => Snapshot.Match(StatisticsInspector.ToJson(Count()), "figures", "json");

    private static string TitlesOf(IEnumerable<StatisticsEntry> entries) => string.Join(", ", entries.Select(entry => entry.Title));

    private ImmutableArray<EditionStatistics> Count() => Count(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

    private ImmutableArray<EditionStatistics> Count(DateTimeOffset? day)
    {
        ImmutableArray<EditionStatistics> figures = StatisticsInspector.Count(_tree, new BuildOptions { IncludesDrafts = true, SourceDate = day }, out ImmutableArray<Diagnostic> found);
        found.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message.English).ShouldBeEmpty();
        return figures;
    }
}
