using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Plots;
using Herzblut.Rendering.Values;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>Where the playbook stands, for its editors.</summary>
internal sealed class StatusView(PageContext page) : View<StatusView>
{
    // A vocabulary may be as long as its authors like, a page may not.
    private const int MostTerms = 30;

    private readonly EditionStatistics _figures = StatisticsCounter.Count(page.Site.Playbook, page.Edition, page.Site.Day);
    private object?[]? _roles;
    private object?[]? _touchpoints;
    private object?[]? _brackets;
    private object?[]? _translations;

    public static ViewShape<StatusView> Shape { get; } = ViewShape<StatusView>
        .Named("status", "Where the playbook stands, for its editors: the language of the page as its readers see it. Drafts count nowhere but in `drafts`.")
        .Number("chapter_count", "Chapters.", view => view._figures.Chapters.Length)
        .Number("example_count", "Practice examples.", view => view._figures.Examples)
        .List("roles", "text", "The columns of the coverage: what readers call the roles, at most thirty.", view => view._roles ??= ListOf(view.Roles, role => role.Label))
        .List("touchpoints", "status_row", "The rows of the coverage, at most thirty.", view => view.Touchpoints)
        .Number("more_terms", "How many roles and touchpoints are left out of the coverage.", view => view.LeftOut)
        .OptionalHtml("coverage_svg", "The coverage as a picture; null without roles or without touchpoints. The list says the same.", view => view.CoverageSvg)
        .Number("cell_count", "How many pairs of role and touchpoint there are.", view => view.Coverage.Cells)
        .Number("gap_count", "How many of them have no example.", view => view.Coverage.Gaps)
        .Number("unplaced_count", "Examples that name no role or no touchpoint.", view => view.Coverage.Unplaced)
        .List("brackets", "status_bracket", "Chapters by their number of examples, from none to the most.", view => view._brackets ??= ListOf(view._figures.Brackets, bracket => new StatusBracketView(bracket)))
        .Html("brackets_svg", "The same as a picture.", view => view.BracketsSvg)
        .Object("by_examples", "status_list", "Chapters, those with the fewest examples first.", view => view.Listed(view._figures.ByExamples))
        .Object("by_review", "status_list", "Chapters that say when they were reviewed, the oldest review first.", view => view.Listed(view._figures.ByReview))
        .Object("never_reviewed", "status_list", "Chapters that do not say so.", view => view.Listed(view._figures.NeverReviewed))
        .List("translations", "status_translation", "All languages but the default one.", view => view._translations ??= ListOf(view._figures.Translations, language => new StatusTranslationView(view.Page, language)))
        .Object("incomplete", "status_list", "Chapters without guiding questions, tips or a workshop.", view => view.Listed(view._figures.Incomplete))
        .Object("without_effect", "status_list", "Examples that do not say what they brought about.", view => view.Listed(view._figures.WithoutEffect))
        .Object("drafts", "status_list", "What only `--drafts` shows.", view => view.Listed(view._figures.Drafts))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusView> Members => Shape;

    private PageContext Page => page;

    private Coverage Coverage => _figures.Coverage;

    private ImmutableArray<CoverageTerm> Roles => Shown(Coverage.Roles);

    private int LeftOut => Math.Max(0, Coverage.Roles.Length - MostTerms) + Math.Max(0, Coverage.Touchpoints.Length - MostTerms);

    private object?[] Touchpoints => _touchpoints ??= ListOf(Shown(Coverage.Touchpoints), touchpoint => new StatusRowView(page, touchpoint, Coverage, Roles.Length));

    private object? CoverageSvg => Coverage.Cells == 0
        ? null
        : new MarkupText(HeatMap.Draw([.. Shown(Coverage.Touchpoints).Select(touchpoint => touchpoint.Label)], [.. Roles.Select(role => role.Label)], Coverage.Counts));

    private MarkupText BracketsSvg => new(BarChart.Draw([.. _figures.Brackets.Select(BarOf)]));

    private static ImmutableArray<CoverageTerm> Shown(ImmutableArray<CoverageTerm> terms) => terms.Length <= MostTerms ? terms : terms[..MostTerms];

    private static Bar BarOf(ExampleBracket bracket)
        => new(bracket.Examples.ToString(CultureInfo.InvariantCulture) + (bracket.IsOrMore ? "+" : ""), bracket.Chapters, bracket.Examples == 0);

    private StatusListView Listed(IEnumerable<StatisticsEntry> entries) => new(page, entries);
}
