using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A tag.</summary>
internal sealed class TagView : View<TagView>
{
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
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TagView> Members => Shape;

    private object?[] Chapters => ListOf(_whole?.Chapters ?? [], path => ChapterView.OnOwnPage(_page, _page.Edition.ChapterAt(path)));
}
