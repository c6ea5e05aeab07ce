using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>The whole book on one page.</summary>
internal sealed class BookView(PageContext page) : View<BookView>
{
    private object?[]? _parts;
    private object?[]? _appendixPages;

    public static ViewShape<BookView> Shape { get; } = ViewShape<BookView>
        .Named("book", "The whole book on one page. Ids carry a prefix that keeps them apart, and urls lead to places inside the book.")
        .List("parts", "part", "All parts with their whole chapters.", view => view.Parts)
        .List("appendix_pages", "appendix", "The plain pages of the menu.", view => view.AppendixPages)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<BookView> Members => Shape;

    private object?[] Parts => _parts ??= ListOf(page.Edition.Parts, part => new PartView(page, part, PlaceOf(part), Chapter));

    private object?[] AppendixPages => _appendixPages ??= ListOf(BookAnchors.AppendixOf(page.Edition), written => new AppendixView(page, written, PlaceOf(written)));

    // Chapters rank below their part: the outline of the printed book follows its headings.
    private ChapterView Chapter(Chapter chapter) => new(page, chapter, PlaceOf(chapter).Below);

    // The book has the one h1, so every page's headings stand one deeper than at home.
    private TextPlace PlaceOf(Page written) => new(BookAnchor.PrefixOf(written.Address, page.Edition.Addresses.Folder), HeadingShift: 1);
}
