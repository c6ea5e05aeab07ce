using System.Globalization;
using System.Xml;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs;

/// <summary>
/// Writes <c>sitemap.xml</c>: every page that is written in its own language, joined with its translations by
/// <c>hreflang</c>. A page that another language's text stands in for is no address of its own to search engines.
/// </summary>
internal static class SitemapWriter
{
    /// <summary>Where it lies.</summary>
    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The sitemap of all editions.</summary>
    public static OutputFile Create(Playbook playbook, LinkWriter links) => XmlFile.Create(Path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", ns: null, Xhtml);
        foreach (LanguageEdition edition in playbook.Editions)
        {
            WriteEdition(xml, playbook, edition, links);
        }

        xml.WriteEndElement();
    });

    private static void WriteEdition(XmlWriter xml, Playbook playbook, LanguageEdition edition, LinkWriter links)
    {
        foreach (Page page in edition.AllPages().Where(page => !page.IsFallback))
        {
            DateOnly? changed = (page as Chapter)?.Reviewed;
            WriteUrl(xml, page.Address, changed, Translations.OfPage(playbook, page.Path), links);
        }

        foreach (PageKind generated in playbook.GeneratedPages.Where(kind => kind.IsForReaders))
        {
            WriteUrl(xml, edition.Addresses.Of(generated), changed: null, Translations.OfGenerated(playbook, generated), links);
        }

        foreach (Tag tag in edition.Tags)
        {
            WriteUrl(xml, tag.Address, changed: null, [], links);
        }
    }

    private static void WriteUrl(
        XmlWriter xml,
        SiteAddress address,
        DateOnly? changed,
        IReadOnlyCollection<Translation> translations,
        LinkWriter links)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", links.ToText(address));
        if (changed is { } day)
        {
            xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (translations.Count > 1)
        {
            foreach (Translation translation in translations)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", translation.Language);
                xml.WriteAttributeString("href", links.ToText(translation.Address));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
