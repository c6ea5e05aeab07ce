using System.Collections.Frozen;
using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Rendering.Links;

/// <summary>Links of the page that holds the whole book: to places on it where it has them, otherwise to the other pages.</summary>
/// <param name="book">The address of the book's page.</param>
/// <param name="anchors">The fragment of each page that stands in the book, by the page's path.</param>
internal sealed class BookLinks(SiteAddress book, FrozenDictionary<string, string> anchors) : LinkWriter
{
    private readonly RelativeLinks _outside = new(book);

    /// <inheritdoc/>
    public override void Write(Utf8Output output, SiteAddress address)
    {
        if (!anchors.TryGetValue(address.Path, out string? anchor))
        {
            _outside.Write(output, address);
            return;
        }

        WriteFragment(output, anchor);
        if (address.Fragment is not null)
        {
            WriteEncoded(output, BookAnchor.Separator);
            WriteEncoded(output, address.Fragment);
        }
    }
}
