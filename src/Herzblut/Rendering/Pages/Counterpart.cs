using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Pages;

/// <summary>Where another language edition shows a page.</summary>
/// <param name="Address">Its address there, or that of its nearest relative.</param>
/// <param name="IsTranslation">True where it is the same page, written in that language.</param>
internal readonly record struct Counterpart(SiteAddress Address, bool IsTranslation)
{
    /// <summary>The counterpart of a page in an edition.</summary>
    public static Counterpart Of(PageContext page, LanguageEdition edition)
    {
        return page.Kind.IsWritten ? OfWritten(page, edition)
            : page.Tag is not null ? OfTag(page, edition)
            : page.Piece is { } piece ? OfPiece(page.Kind, piece, edition)
            : new Counterpart(edition.Addresses.Of(page.Kind), page.Kind.IsForReaders);
    }

    // Tags are words: whether two of them mean the same nobody says, so only the page's own edition has one.
    private static Counterpart OfTag(PageContext page, LanguageEdition edition)
        => edition.Language == page.Edition.Language
            ? new Counterpart(page.Address, IsTranslation: true)
            : new Counterpart(edition.Addresses.Of(PageKind.Tags), IsTranslation: false);

    // Another edition's book may be whole, or its part shorter.
    private static Counterpart OfPiece(PageKind kind, BookPiece piece, LanguageEdition edition)
        => BookPiece.AllOf(edition).FirstOrDefault(other => other.Part.Path == piece.Part.Path && other.Number == piece.Number) is { } found
            ? new Counterpart(found.AddressIn(edition, kind), IsTranslation: true)
            : new Counterpart(edition.Addresses.Of(kind), IsTranslation: false);

    private static Counterpart OfWritten(PageContext page, LanguageEdition edition)
        => page.Written is { } written && edition.PageAt(written.Path) is { } found
            ? new Counterpart(found.Address, !found.IsFallback)
            : new Counterpart(edition.Addresses.Home, IsTranslation: false);
}
