using Herzblut.Addresses;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>What a link to a page shows.</summary>
internal sealed class LinkView(PageContext page, SiteAddress address, string title) : View<LinkView>
{
    public static ViewShape<LinkView> Shape { get; } = ViewShape<LinkView>
        .Named("link", "A link to a page: in breadcrumbs, the menu, `page.previous` and `page.next`, and wherever a chapter or part is only named.")
        .Text("title", "The page's title.", view => view.Title)
        .Url("url", "Where it leads.", view => view.Url)
        .OptionalNumber("number", "The number of a part or chapter.", view => view.Number)
        .OptionalText("part_title", "The title of the part a chapter belongs to.", view => view.PartTitle)
        .Build();

    /// <summary>The number of a part or chapter; null for other pages.</summary>
    public int? Number { get; init; }

    /// <summary>The title of a chapter's part; null for other pages.</summary>
    public string? PartTitle { get; init; }

    /// <inheritdoc/>
    protected override ViewShape<LinkView> Members => Shape;

    private string Title => title;

    private UrlContent Url => page.Url(address);

    /// <summary>A link to a page of the same kind with another piece of the book; null for none.</summary>
    public static LinkView? To(PageContext page, BookPiece? piece)
        => piece is null ? null : new LinkView(page, piece.AddressIn(page.Edition, page.Kind), piece.Title) { Number = piece.Part.Number };

    /// <summary>A link to a referenced page; null for none.</summary>
    public static LinkView? To(PageContext page, PageReference? reference)
        => reference is null ? null : new LinkView(page, reference.Address, reference.Title) { Number = reference.Number, PartTitle = reference.PartTitle };
}
