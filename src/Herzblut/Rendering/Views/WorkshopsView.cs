using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Pages;

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
        .Flag("has_more", "True where there are more.", view => view._chapters.Length > Most)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<WorkshopsView> Members => Shape;

    private object?[] Chapters => _list ??= ListOf(_chapters[..Math.Min(Most, _chapters.Length)], chapter => ChapterView.OnOwnPage(page, chapter));
}
