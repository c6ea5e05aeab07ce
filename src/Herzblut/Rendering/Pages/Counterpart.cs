using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Rendering.Pages;

/// <summary>Where another language edition shows a page.</summary>
/// <param name="Address">Its address there, or that of its nearest relative.</param>
/// <param name="IsTranslation">True where it is the same page, written in that language.</param>
internal readonly record struct Counterpart(SiteAddress Address, bool IsTranslation)
{
    /// <summary>The counterpart of a page in an edition.</summary>
    public static Counterpart Of(PageContext page, LanguageEdition edition)
    {
        EditionAddresses addresses = edition.Addresses;
        return page.Kind switch
        {
            PageKind.Tags => new Counterpart(addresses.Tags, IsTranslation: true),
            PageKind.Tag => OfTag(page, edition),
            PageKind.Examples => new Counterpart(addresses.Examples, IsTranslation: true),
            PageKind.Journey => new Counterpart(addresses.Journey, IsTranslation: true),
            PageKind.Book => new Counterpart(addresses.Book, IsTranslation: true),
            PageKind.NotFound => new Counterpart(addresses.NotFound, IsTranslation: false),
            _ => OfWritten(page, edition),
        };
    }

    // Tags are words: whether two of them mean the same nobody says, so only the page's own edition has one.
    private static Counterpart OfTag(PageContext page, LanguageEdition edition)
        => edition.Language == page.Edition.Language
            ? new Counterpart(page.Address, IsTranslation: true)
            : new Counterpart(edition.Addresses.Tags, IsTranslation: false);

    private static Counterpart OfWritten(PageContext page, LanguageEdition edition)
        => page.Written is { } written && edition.PageAt(written.Path) is { } found
            ? new Counterpart(found.Address, !found.IsFallback)
            : new Counterpart(edition.Addresses.Home, IsTranslation: false);
}
