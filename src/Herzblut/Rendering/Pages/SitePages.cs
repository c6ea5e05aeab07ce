using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Pages;

/// <summary>Lists the pages of a site, each with its way of linking. A new kind of page is added here.</summary>
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
            pages.Add(Page(site, edition, PageKind.Tags, edition.Addresses.Tags));
            pages.Add(Page(site, edition, PageKind.Examples, edition.Addresses.Examples));
            pages.Add(Page(site, edition, PageKind.Journey, edition.Addresses.Journey));
            pages.Add(Book(site, edition));
            pages.Add(NotFound(site, edition));
        }

        return pages.ToImmutable();
    }

    private static PageContext Page(SiteContext site, LanguageEdition edition, PageKind kind, SiteAddress address)
        => new(site, edition, kind, address, new RelativeLinks(address));

    private static PageContext Book(SiteContext site, LanguageEdition edition)
    {
        SiteAddress address = edition.Addresses.Book;
        return new PageContext(site, edition, PageKind.Book, address, new BookLinks(address, BookAnchors.Of(edition)));
    }

    // A server shows this page at any depth, so its links start at the host's root where that is known.
    private static PageContext NotFound(SiteContext site, LanguageEdition edition)
    {
        SiteAddress address = edition.Addresses.NotFound;
        LinkWriter links = site.Config.Url is { } url ? new RootedLinks(new Uri(url).AbsolutePath) : new RelativeLinks(address);
        return new PageContext(site, edition, PageKind.NotFound, address, links);
    }

    private static PageKind KindOf(Page page) => page switch
    {
        HomePage => PageKind.Home,
        Part => PageKind.Part,
        Chapter => PageKind.Chapter,
        _ => PageKind.Page,
    };
}
