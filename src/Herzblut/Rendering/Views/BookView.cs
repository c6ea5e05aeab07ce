using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>The book for printing: whole, or where it is large its cover or one of its pieces.</summary>
internal sealed class BookView(PageContext page) : View<BookView>
{
    private object?[]? _pages;
    private object?[]? _parts;
    private object?[]? _appendixPages;

    public static ViewShape<BookView> Shape { get; } = ViewShape<BookView>
        .Named("book", $"What stands on a page of the book. Up to {BookPiece.LargestWhole} chapters are one page. A larger book has a cover with the links in `pages`, and on each of these at most {BookPiece.MostChapters} chapters of one part; `page.previous` and `page.next` lead from one to the next. Ids carry a prefix that keeps them apart, and urls lead to places inside the book.")
        .List("pages", "link", "On the cover of a large book: the pages that its parts stand on. Empty elsewhere.", view => view.Pages)
        .List("parts", "part", "The parts on this page with their whole chapters; none on the cover of a large book.", view => view.Parts)
        .Number("part_level", "The heading level of the parts: 2, and 1 where a page begins with one.", view => view.Shift + 1)
        .List("appendix_pages", "appendix", "The plain pages of the menu; none on the page of a part.", view => view.AppendixPages)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<BookView> Members => Shape;

    private object?[] Pages => _pages ??= ListOf(page.Piece is null ? BookPiece.AllOf(page.Edition) : [], piece => LinkView.To(page, piece));

    private object?[] Parts => _parts ??= ListOf(PartsHere(), part => new PartView(page, part, PlaceOf(part), Chapter));

    private object?[] AppendixPages => _appendixPages ??= ListOf(
        page.Piece is null ? BookPlaces.AppendixOf(page.Edition) : [],
        written => new AppendixView(page, written, PlaceOf(written)));

    // The h1 is the book's title on its cover, the part's on the page of a part.
    private int Shift => page.Piece is null ? 1 : 0;

    private ImmutableArray<Part> PartsHere()
        => page.Piece is { } piece ? [piece.Part with { Chapters = piece.Chapters, Content = piece.Number == 1 ? piece.Part.Content : RichText.Empty }]
        : Pages.Length == 0 ? page.Edition.Parts
        : [];

    // Chapters rank below their part: the outline of the printed book follows its headings.
    private ChapterView Chapter(Chapter chapter) => new(page, chapter, PlaceOf(chapter).Below);

    private TextPlace PlaceOf(Page written) => new(BookAnchor.PrefixOf(written.Address, page.Edition.Addresses.Folder), Shift);
}
