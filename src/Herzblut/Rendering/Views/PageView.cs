using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>The page at hand.</summary>
internal sealed class PageView(PageContext page) : View<PageView>
{
    private readonly PageTexts _texts = PageTexts.Of(page);
    private object?[]? _headings;
    private object?[]? _breadcrumbs;
    private object?[]? _tags;
    private object?[]? _situations;

    public static ViewShape<PageView> Shape { get; } = ViewShape<PageView>
        .Named("page", "The page at hand, whatever its kind.")
        .Text("kind", KindNames, view => view.Page.Kind.Name)
        .Text("layout", "What `base` includes: the name of the kind.", view => view.Page.Kind.Name)
        .Text("title", "The title; of generated pages that of the theme's strings.", view => view._texts.Title)
        .Text("full_title", "For `<title>`: the title and the site's.", view => view.FullTitle)
        .OptionalText("description", "What the front matter says; of generated pages that of the theme's strings.", view => view._texts.Description)
        .OptionalText("summary", "For `<meta name=\"description\">`: the description, or the beginning of the text.", view => view._texts.Summary)
        .Url("url", "The page itself.", view => view.Page.Url(view.Page.Address))
        .Text("path", "Where it lies below the site's root: `haltung/gute-stimmung.html`.", view => view.Page.Address.Path)
        .Text("root_url", "The way to the site's root, with a slash at its end: `./`, `../`.", view => view.RootUrl)
        .OptionalText("canonical_url", "Its absolute address, or that of the original where another language stands in; null without `url` in site.yml.", view => view.CanonicalUrl)
        .OptionalUrl("markdown_url", "The Markdown copy of a chapter.", view => view.MarkdownUrl)
        .OptionalText("edit_url", "The repository's page for changing the file.", view => view.EditUrl)
        .Object("image", "image?", "The picture that stands for it.", view => ImageView.Of(view.Page, view.Page.Written))
        .OptionalHtml("content", "The text of a plain page, the home page or a part.", view => view.Content)
        .List("headings", "heading", "The headings of its text.", view => view.Headings)
        .List("breadcrumbs", "link", "The pages above it, the first page first; empty on the first page.", view => view.Breadcrumbs)
        .Object("previous", "link?", "The page before it in the order of the book.", view => view.Neighbour(view.Page.Written?.Previous, step: -1))
        .Object("next", "link?", "The page after it in the order of the book.", view => view.Neighbour(view.Page.Written?.Next, step: 1))
        .Flag("is_fallback", "True where it is not translated and the default language stands in.", view => view.IsFallback)
        .Object("fallback_language", "language?", "The language that stands in.", view => view.FallbackLanguage)
        .Text("content_language", "The code of the language of its text.", view => view.Page.Written?.Language ?? view.Page.Edition.Language)
        .Flag("is_draft", "True for what only `--drafts` shows.", view => view.Page.Written?.IsDraft ?? false)
        .Number("word_count", "How many words a reader reads on it; 0 for generated pages.", view => view.Page.Written?.WordCount ?? 0)
        .Number("reading_minutes", "At least 1.", view => view.Page.Written?.ReadingMinutes ?? 1)
        .List("tags", "tag", "The tags of a chapter; empty for other pages.", view => view.Tags)
        .List("situations", "situation", "What to say when something happens right now; of a chapter, take those of `chapter`.", view => view.Situations)
        .OptionalUrl("feed_url", "The feed of the newest examples; null without `url` in site.yml.", view => view.FeedUrl)
        .Url("search_url", "A small script that says where the search index of the page's language lies.", view => view.Page.Url(view.Page.Edition.Addresses.Search))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<PageView> Members => Shape;

    private static string KindNames => $"{string.Join(", ", PageKind.All[..^1].Select(kind => $"`{kind.Name}`"))} or `{PageKind.All[^1].Name}`.";

    private PageContext Page => page;

    private string FullTitle => page.Kind == PageKind.Home || _texts.Title == SiteTitle ? SiteTitle : $"{_texts.Title} · {SiteTitle}";

    private string SiteTitle => page.Config.Title.In(page.Edition.Language);

    private string RootUrl => page.Links.ToText(new SiteAddress("x"))[..^1] is { Length: > 0 } root ? root : "./";

    private bool IsFallback => page.Written?.IsFallback ?? false;

    private string? CanonicalUrl
        => IsFallback && page.Site.Playbook.Default.PageAt(page.Written!.Path) is { } original // a fallback is a written page
            ? page.AbsoluteUrl(original.Address)
            : page.AbsoluteUrl(page.Address);

    private UrlContent? MarkdownUrl => page.Written is Chapter ? page.Url(EditionAddresses.MarkdownCopyOf(page.Address)) : null;

    private string? EditUrl => page.Written is null ? null : RepositoryLinks.Edit(page.Config.Repository, page.Written);

    private LinkView? Neighbour(PageReference? written, int step)
        => page.Piece is { } piece ? LinkView.To(page, piece.Beside(page.Edition, step)) : LinkView.To(page, written);

    private object? Content => page.Written is null or Chapter ? null : page.Html(page.Written.Content, TextPlace.Page);

    private object?[] Headings => _headings ??= page.Written is Chapter chapter
        ? HeadingView.ListOf([chapter.Message, chapter.Deepening], idPrefix: "")
        : HeadingView.ListOf([page.Written?.Content], idPrefix: "");

    private object?[] Breadcrumbs => _breadcrumbs ??= ListOf(Views.Breadcrumbs.Of(page), link => link);

    private LanguageView? FallbackLanguage
        => IsFallback ? new LanguageView(page, page.Site.Playbook.Editions.First(edition => edition.Language == page.Written!.Language)) : null; // as above

    private object?[] Tags => _tags ??= ListOf((page.Written as Chapter)?.Tags ?? [], tag => new TagView(page, tag));

    private object?[] Situations => _situations ??= page.Written is { } written ? ListOf(SituationView.Of(page, written, TextPlace.Page.Below), situation => situation) : [];

    private UrlContent? FeedUrl => page.Config.Url is null ? null : page.Url(page.Edition.Addresses.Feed);
}
