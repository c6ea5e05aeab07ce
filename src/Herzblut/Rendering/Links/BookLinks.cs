using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Rendering.Links;

/// <summary>Links of a page of the book: to places in the book where it has them, otherwise to the other pages.</summary>
/// <param name="page">The address of the book's page.</param>
/// <param name="places">See <see cref="BookPlaces"/>.</param>
internal sealed class BookLinks(SiteAddress page, Dictionary<string, SiteAddress> places) : LinkWriter
{
    private readonly RelativeLinks _links = new(page);

    /// <inheritdoc/>
    public override void Write(Utf8Output output, SiteAddress address)
    {
        if (!places.TryGetValue(address.Path, out SiteAddress? place))
        {
            _links.Write(output, address);
            return;
        }

        _links.Write(output, address.Fragment is null ? place : place.At(place.Fragment + BookAnchor.Separator + address.Fragment));
    }
}
