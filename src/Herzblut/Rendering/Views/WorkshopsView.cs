using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Schemas;

namespace Herzblut.Rendering.Views;

/// <summary>All chapters that say how to work on them in a group.</summary>
internal sealed class WorkshopsView(PageContext page) : View<WorkshopsView>
{
    // The page must not grow with the book; the search finds the others.
    private const int Most = 300;

    private readonly ImmutableArray<Chapter> _chapters = [.. page.Edition.Chapters.Where(chapter => chapter.Workshop is not null)];
    private object?[]? _list;

    public static ViewShape<WorkshopsView> Shape { get; } = ViewShape<WorkshopsView>
        .Named("workshops", "All chapters that say how to work on them in a group.")
        .Number("count", "How many there are.", view => view._chapters.Length)
        .List("chapters", "chapter", "The first 300 in reading order; each has a `workshop`.", view => view.Chapters)
        .Object("first", "chapter?", "The shortest of those that are easy; absent where none is said to be, or it is the only one.", view => view.First)
        .Flag("has_more", "True where there are more.", view => view._chapters.Length > Most)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<WorkshopsView> Members => Shape;

    private ChapterView? First => _chapters.Length < 2 ? null
        : _chapters.Where(chapter => chapter.Workshop is { Difficulty: Difficulty.Easy }).OrderByRank(chapter => chapter.Workshop?.Minutes ?? int.MaxValue).FirstOrDefault() is { } chapter
            ? ChapterView.OnOwnPage(page, chapter) : null;

    private object?[] Chapters => _list ??= ListOf(_chapters[..Math.Min(Most, _chapters.Length)], chapter => ChapterView.OnOwnPage(page, chapter));
}
