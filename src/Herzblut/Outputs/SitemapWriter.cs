using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
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

    /// <summary>The sitemap of all editions.</summary>
    public static OutputFile Create(Playbook playbook, LinkWriter links)
    {
        using var output = new Utf8Output();
        output.WriteUtf8("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"u8);
        foreach (LanguageEdition edition in playbook.Editions)
        {
            foreach (Page page in edition.AllPages().Where(page => !page.IsFallback))
            {
                DateOnly? changed = (page as Chapter)?.Reviewed;
                WriteUrl(output, page.Address, changed, Translations.OfPage(playbook, page.Path), links);
            }

            foreach (PageKind generated in PageKind.Generated.Where(kind => kind.IsForReaders))
            {
                WriteUrl(output, edition.Addresses.Of(generated), changed: null, Translations.OfGenerated(playbook, generated), links);
            }

            foreach (Tag tag in edition.Tags)
            {
                WriteUrl(output, tag.Address, changed: null, [], links);
            }
        }

        output.WriteUtf8("</urlset>\n"u8);
        return new OutputFile(Path, output.Written.ToArray());
    }

    private static void WriteUrl(
        Utf8Output output,
        SiteAddress address,
        DateOnly? changed,
        IReadOnlyCollection<Translation> translations,
        LinkWriter links)
    {
        output.WriteUtf8("<url><loc>"u8);
        links.Write(output, address);
        output.WriteUtf8("</loc>"u8);
        if (changed is { } day)
        {
            output.WriteUtf8("<lastmod>"u8);
            output.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            output.WriteUtf8("</lastmod>"u8);
        }

        if (translations.Count > 1)
        {
            foreach (Translation translation in translations)
            {
                output.WriteUtf8("<xhtml:link rel=\"alternate\" hreflang=\""u8);
                output.WriteEscaped(translation.Language);
                output.WriteUtf8("\" href=\""u8);
                links.Write(output, translation.Address);
                output.WriteUtf8("\"/>"u8);
            }
        }

        output.WriteUtf8("</url>\n"u8);
    }
}
