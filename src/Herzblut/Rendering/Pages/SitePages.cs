using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Pages;

/// <summary>Lists the pages of a site, each with its way of linking.</summary>
internal static class SitePages
{
    /// <summary>All pages, edition by edition.</summary>
    public static ImmutableArray<PageContext> Of(SiteContext site)
    {
        var pages = ImmutableArray.CreateBuilder<PageContext>();
        foreach (LanguageEdition edition in site.Playbook.Editions)
        {
            pages.AddRange(edition.AllPages().Select(page => Page(site, edition, KindOf(page), page.Address) with { Written = page }));
            pages.AddRange(edition.Tags.Select(tag => Page(site, edition, PageKind.Tag, tag.Address) with { Tag = tag }));
            pages.AddRange(site.Playbook.GeneratedPages.SelectMany(kind => kind == PageKind.Book ? Book(site, edition) : kind == PageKind.Contribute ? Forms(site, edition) : [Generated(site, edition, kind)]));
        }

        return pages.ToImmutable();
    }

    private static PageContext Page(SiteContext site, LanguageEdition edition, PageKind kind, SiteAddress address)
        => new(site, edition, kind, address, new RelativeLinks(address));

    private static PageContext Generated(SiteContext site, LanguageEdition edition, PageKind kind)
    {
        SiteAddress address = edition.Addresses.Of(kind);
        return new PageContext(site, edition, kind, address, kind == PageKind.NotFound ? AtAnyDepth(site, address) : new RelativeLinks(address));
    }

    // The whole book, or its cover and a page for each of its pieces.
    private static IEnumerable<PageContext> Book(SiteContext site, LanguageEdition edition)
    {
        Dictionary<string, SiteAddress> places = BookPlaces.Of(edition);
        yield return BookPage(edition.Addresses.Of(PageKind.Book));
        foreach (BookPiece piece in BookPiece.AllOf(edition))
        {
            yield return BookPage(piece.AddressIn(edition, PageKind.Book)) with { Piece = piece };
        }

        PageContext BookPage(SiteAddress address) => new(site, edition, PageKind.Book, address, new BookLinks(address, places));
    }

    // The form, or a way to the forms of the pieces.
    private static IEnumerable<PageContext> Forms(SiteContext site, LanguageEdition edition) =>
    [
        Generated(site, edition, PageKind.Contribute),
        .. BookPiece.AllOf(edition).Select(piece => Page(site, edition, PageKind.Contribute, piece.AddressIn(edition, PageKind.Contribute)) with { Piece = piece }),
    ];

    // A server shows such a page at any depth, so its links start at the host's root where that is known.
    private static LinkWriter AtAnyDepth(SiteContext site, SiteAddress address)
        => site.Config.Url is { } url ? new RootedLinks(new Uri(url).AbsolutePath) : new RelativeLinks(address);

    private static PageKind KindOf(Page page) => page switch
    {
        HomePage => PageKind.Home,
        Part => PageKind.Part,
        Chapter => PageKind.Chapter,
        _ => PageKind.Page,
    };
}
