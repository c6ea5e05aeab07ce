using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A part in the navigation.</summary>
internal sealed class NavigationPartView(PageContext page, Part part) : View<NavigationPartView>
{
    private const int SmallBook = 40;

    // A longer list has a page of its own, the part's, and would stand on each of as many pages.
    private const int ShortPart = 24;

    private object?[]? _chapters;

    public static ViewShape<NavigationPartView> Shape { get; } = ViewShape<NavigationPartView>
        .Named("navigation_part", "A part in the navigation.")
        .Text("title", "Its title.", view => view.Part.Title)
        .Url("url", "Its page.", view => view.Page.Url(view.Part.Address))
        .Number("number", "From 1.", view => view.Part.Number)
        .Flag("is_open", "True on the part's page and on those of its chapters.", view => view.IsOpen)
        .List("chapters", "link", "Its chapters; in a book of more than 40 only where the part is open and has at most 24, so that no page grows with the book.", view => view.Chapters)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<NavigationPartView> Members => Shape;

    private PageContext Page => page;

    private Part Part => part;

    private bool IsOpen => page.OpenPart?.Path == part.Path;

    private object?[] Chapters => _chapters ??= page.Edition.Chapters.Length <= SmallBook || (IsOpen && part.Chapters.Length <= ShortPart) ? ListOf(part.Chapters, Link) : ListOf(Array.Empty<Chapter>(), Link);

    private object? Link(Chapter chapter) => new LinkView(page, chapter.Address, chapter.Title) { Number = chapter.Number };
}
