using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs;

/// <summary>
/// Writes <c>sitemap.xml</c> (sitemaps.org): every page that is written in its own language, joined with its translations by
/// <c>hreflang</c>. A page that another language's text stands in for is no address of its own to search engines, nor is a page of
/// a large book, whose chapters have their own. Beyond <see cref="MostEntries"/> addresses it becomes an index of
/// <c>sitemap-1.xml</c> and so on.
/// </summary>
internal sealed class SitemapWriter(OutputContext context, LinkWriter links)
{
    /// <summary>Where it lies.</summary>
    public const string Path = "sitemap.xml";

    /// <summary>The most addresses of a file. The standard allows 50,000, which would be 10 MB and more.</summary>
    public const int MostEntries = 2000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The makers of the files of all editions.</summary>
    public static IEnumerable<Func<OutputFile>> Files(OutputContext context, LinkWriter links)
    {
        var writer = new SitemapWriter(context, links);
        Entry[][] files = [.. context.Playbook.Editions.SelectMany(writer.EntriesOf).Chunk(MostEntries)];
        return files.Length == 1
            ? [() => writer.CreateMap(Path, files[0])]
            : [() => writer.CreateIndex(files.Length), .. files.Select<Entry[], Func<OutputFile>>((entries, index) => () => writer.CreateMap(PathOf(index), entries))];
    }

    private static string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private IEnumerable<Entry> EntriesOf(LanguageEdition edition)
    {
        IEnumerable<Entry> written = edition.AllPages()
            .Where(page => !page.IsFallback)
            .Select(page => new Entry(page.Address, (page as Chapter)?.Reviewed, () => Translations.OfPage(context.Playbook, page.Path)));
        IEnumerable<Entry> generated = context.Playbook.GeneratedPages
            .Where(kind => kind.IsForReaders)
            .Select(kind => new Entry(edition.Addresses.Of(kind), Changed: null, () => Translations.OfGenerated(context.Playbook, kind)));
        return [.. written, .. generated, .. edition.Tags.Select(tag => new Entry(tag.Address, Changed: null, () => []))];
    }

    private OutputFile CreateIndex(int count) => XmlFile.Create(context.Sink, Path, xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (int i = 0; i < count; i++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", links.ToText(new SiteAddress(PathOf(i))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private OutputFile CreateMap(string path, Entry[] entries) => XmlFile.Create(context.Sink, path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", ns: null, Xhtml);
        foreach (Entry entry in entries)
        {
            Write(xml, entry);
        }

        xml.WriteEndElement();
    });

    private void Write(XmlWriter xml, Entry entry)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", links.ToText(entry.Address));
        if (entry.Changed is { } day)
        {
            xml.WriteElementString("lastmod", day.ToIso());
        }

        if (entry.Translations() is { Length: > 1 } translations)
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

    // Translations are looked up when they are written, on any thread.
    private sealed record Entry(SiteAddress Address, DateOnly? Changed, Func<ImmutableArray<Translation>> Translations);
}
