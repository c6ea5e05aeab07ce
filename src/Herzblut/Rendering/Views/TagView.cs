using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A tag.</summary>
internal sealed class TagView : View<TagView>
{
    private const int Most = 24;

    private readonly PageContext _page;
    private readonly TagReference _tag;
    private readonly Tag? _whole;

    /// <summary>A tag as a chapter names it.</summary>
    public TagView(PageContext page, TagReference tag)
    {
        _page = page;
        _tag = tag;
    }

    /// <summary>A tag with its chapters.</summary>
    public TagView(PageContext page, Tag tag)
        : this(page, new TagReference(tag.Name, tag.Slug, tag.Address)) => _whole = tag;

    public static ViewShape<TagView> Shape { get; } = ViewShape<TagView>
        .Named("tag", "A tag (Schlagwort).")
        .Text("name", "As readers see it.", view => view._tag.Name)
        .Text("slug", "Its name in addresses.", view => view._tag.Slug)
        .Url("url", "The page of the tag.", view => view._page.Url(view._tag.Address))
        .OptionalNumber("count", "How many chapters carry it; null where a chapter or example names it.", view => view._whole?.Chapters.Length)
        .List("chapters", "chapter", "The chapters that carry it, in reading order; empty where a chapter or example names it.", view => view.Chapters)
        .Number("example_count", "How many practice examples they have; 0 where a chapter or example names it.", view => view.Tagged.Sum(chapter => chapter.Examples.Length))
        .List("questions", "tagged", "On the page of the tag: guiding questions of its chapters, at most 24, each chapter's first before any chapter's second.", view => view.Questions)
        .List("tips", "tagged", "On the page of the tag: tips of its chapters, likewise.", view => view.Tips)
        .List("examples", "example", "On the page of the tag: examples of its chapters, likewise.", view => view.Examples)
        .Url("examples_url", "The example finder with the tag chosen.", view => FinderLinks.To(view._page, "tag", view._tag.Slug))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TagView> Members => Shape;

    private object?[] Chapters => ListOf(Tagged, chapter => ChapterView.OnOwnPage(_page, chapter));

    private ImmutableArray<Chapter> Tagged => [.. (_whole?.Chapters ?? []).Select(_page.Edition.ChapterAt)];

    private object?[] Questions => InTurn(chapter => chapter.Questions, (chapter, question) => new TaggedView(_page, chapter, question.Address, question.Text));

    private object?[] Tips => InTurn(chapter => chapter.Tips, (chapter, tip) => new TaggedView(_page, chapter, tip.Address, tip.Text));

    private object?[] Examples => InTurn(chapter => chapter.Examples, (_, example) => new ExampleView(_page, example, FinderPlace.Of(_page.Edition, example)));

    // The page of a tag that many chapters carry must not grow with the book, and each of them is to have its say.
    private object?[] InTurn<T>(Func<Chapter, ImmutableArray<T>> of, Func<Chapter, T, IView> show)
        where T : class
    {
        var shown = new List<object?>(Most);
        ImmutableArray<Chapter> chapters = Tagged;
        for (int round = 0; shown.Count < Most && chapters.Any(chapter => of(chapter).Length > round); round++)
        {
            foreach (Chapter chapter in chapters)
            {
                if (of(chapter).Length > round && shown.Count < Most)
                {
                    shown.Add(show(chapter, of(chapter)[round]));
                }
            }
        }

        return [.. shown];
    }
}
