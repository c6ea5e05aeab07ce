using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Rendering.Links;

namespace Herzblut.Rendering.Values;

/// <summary>An address of the site on one page; percent-encoded, so that it needs no escaping in HTML.</summary>
/// <param name="address">Where it leads.</param>
/// <param name="links">How the page links.</param>
/// <param name="query">Stands after the path (<c>?touchpoint=kauf</c>), encoded; may be empty.</param>
internal sealed class UrlContent(SiteAddress address, LinkWriter links, string query = "") : HtmlContent
{
    /// <summary>Where it leads.</summary>
    public SiteAddress Target => address;

    /// <inheritdoc/>
    public override string ToText() => links.ToText(address) + query;

    /// <inheritdoc/>
    public override void WriteTo(Utf8Output output)
    {
        links.Write(output, address);
        output.Write(query);
    }
}
