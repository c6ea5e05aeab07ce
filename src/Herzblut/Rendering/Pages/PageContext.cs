using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Model;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Strings;
using Herzblut.Timing;

namespace Herzblut.Rendering.Pages;

/// <summary>One page while it is rendered: what it is, where it lies, and so how it links.</summary>
/// <param name="Site">What all pages share.</param>
/// <param name="Edition">The language edition it belongs to.</param>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Address">Where it lies.</param>
/// <param name="Links">How it links to other pages.</param>
internal sealed record PageContext(
    SiteContext Site,
    LanguageEdition Edition,
    PageKind Kind,
    SiteAddress Address,
    LinkWriter Links)
{
    /// <summary>The written page that it shows; null for generated pages.</summary>
    public Page? Written { get; init; }

    /// <summary>The tag that it shows; null for all but tag pages.</summary>
    public Tag? Tag { get; init; }

    /// <summary>What it shows of a book that is too large for one page; null for all other pages, those that lead to such pages included.</summary>
    public BookPiece? Piece { get; init; }

    /// <summary>Measures its templates, those of fragments that it is the first to need included; null where nobody asked.</summary>
    public TemplateTimer? Timer { get; init; }

    /// <summary><c>site.yml</c>.</summary>
    public SiteConfig Config => Site.Config;

    /// <summary>The theme's texts in the page's language.</summary>
    public ThemeStrings Strings { get; } = Site.Theme.Strings[Edition.Language];

    /// <summary>The part whose page or chapter this is; null for other pages.</summary>
    public Part? OpenPart => Written switch
    {
        Part part => part,
        Chapter chapter => Edition.Parts.First(part => part.Path == chapter.Part.Path),
        _ => null,
    };

    /// <summary>Stands for all pages that lie in the same folder and have the same part open: none of them in particular.</summary>
    public PageContext Shared => this with
    {
        Address = new SiteAddress(Address.Folder),
        Links = Links is RelativeLinks ? new RelativeLinks(new SiteAddress(Address.Folder)) : Links,
        Written = OpenPart,
        Tag = null,
    };

    /// <summary>Stands for all pages of the language, linking from the site's root.</summary>
    public PageContext AtRoot => this with
    {
        Address = new SiteAddress(""),
        Links = new RelativeLinks(new SiteAddress("")),
        Written = null,
        Tag = null,
    };

    /// <summary>What it shares with those pages; pages that link in a way of their own share nothing.</summary>
    public FragmentScope FragmentScope => Links is RelativeLinks
        ? Site.Fragments.Of(Edition.Language, OpenPart?.Path.ToString() ?? "", Address.Folder)
        : new FragmentScope();

    /// <summary>An address as this page links it.</summary>
    public UrlContent Url(SiteAddress address, string query = "") => new(address, Links, query);

    /// <summary>An absolute address as a text; null without <c>url</c>.</summary>
    public string? AbsoluteUrl(SiteAddress address) => Site.Absolute?.ToText(address);

    /// <summary>Rendered Markdown; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where on the page it stands.</param>
    public object? Html(RichText? text, TextPlace place)
        => text is null or { IsEmpty: true } ? null : new RichTextContent(text, Links, place);
}
