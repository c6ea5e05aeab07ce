using System.Collections.Frozen;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Links;
using Herzblut.Markdown.RawHtml;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Finds what the links of a file lead to, and reports those that lead nowhere. A link counts from its author's file. Thread-safe.
/// </summary>
internal sealed class LinkFinder(ContentIndex index, AnchorIndex anchors, ContentOptions options)
{
    private static readonly IReadOnlyDictionary<MarkdownLink, LinkDestination> None = FrozenDictionary<MarkdownLink, LinkDestination>.Empty;

    private readonly PathSuggestion _suggestion = new(index);
    private readonly NamedTargets _named = new(index);
    private readonly OwnAddresses _ownAddresses = new(index, anchors);

    /// <summary>What the links of a page that is shown lead to.</summary>
    public IReadOnlyDictionary<MarkdownLink, LinkDestination> FindAll(PageFile page, DiagnosticBag bag)
        => page.IsDraft && !options.IncludesDrafts ? None : FindAll(page.Texts, page.Source, page, bag);

    /// <summary>What the links of an example that is shown lead to.</summary>
    public IReadOnlyDictionary<MarkdownLink, LinkDestination> FindAll(ExampleFile example, DiagnosticBag bag)
        => FindAll(example.Example.Texts, example.Example.Source, index.PageAt(example.Path.Language, example.Path.Folder), bag);

    // The home is the page that shows the texts: the file itself, or an example's chapter.
    private IReadOnlyDictionary<MarkdownLink, LinkDestination> FindAll(IEnumerable<MarkdownContent> contents, SourceText source, PageFile? home, DiagnosticBag bag)
    {
        MarkdownContent[] texts = [.. contents];
        Dictionary<MarkdownLink, LinkDestination>? found = null;
        foreach (MarkdownLink link in texts.SelectMany(text => text.Links))
        {
            if (Find(link, source, home, bag) is { } destination)
            {
                (found ??= [])[link] = destination;
            }
        }

        foreach (WebLink link in texts.SelectMany(text => text.WebLinks))
        {
            _ownAddresses.Report(link, source, bag);
        }

        foreach (NamedPage named in texts.SelectMany(text => text.NamedPages))
        {
            string? target = TargetNamed(named.Name, source.Path) ?? TargetNamed(named.Label.Trim('[', ']'), source.Path) ?? HeadingOf(named.Name, home) ?? TargetSpeltLike(named.Name, source.Path);
            if (target is not null || named.IsGuess)
            {
                Diagnostic told = target is null ? LinkDiagnostics.NoPage(source, named.Span, named.Label)
                    : named.IsHtml ? HtmlDiagnostics.ForbiddenLink(source, named.Span, named.Label, target)
                    : LinkDiagnostics.NoLink(source, named.Span, $"{named.Label}({target})");
                bag.Add(told with { Covers = NamedPage.CauseOf(source, named.Span) });
            }
        }

        return found ?? None;
    }

    // What is called so in the author's language, as a target seen from there.
    private string? TargetNamed(string name, string author)
    {
        string? file = LanguageOf(author) is { } language ? _named.FileOf(name, language) : null;
        string? path = file is null ? null : RelativePath.Between(RelativePath.FolderOf(author), file);
        return path?.Contains(' ', StringComparison.Ordinal) == true ? $"<{path}>" : path;
    }

    // "[[gute-stimung]]": the file whose name is spelt much like it.
    private string? TargetSpeltLike(string name, string author)
    {
        string folder = RelativePath.FolderOf(author);
        string path = name.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase) ? name : Slug.From(name) + ContentPath.Extension;
        return _suggestion.Nearest(folder, path, RelativePath.Resolve(folder, path)) is { Kind: not PathOfferKind.None } offer ? offer.Path : null;
    }

    // A heading of the same page, as it is written there.
    private string? HeadingOf(string name, PageFile? home)
        => Slug.From(name) is { Length: > 0 } slug && home is not null && anchors.Of(home).Find(slug) is not null ? $"#{slug}" : null;

    private LinkDestination? Find(MarkdownLink link, SourceText source, PageFile? home, DiagnosticBag bag)
    {
        if (link.File is { } image)
        {
            return index.MediaAt(image.Composed())?.Address is { } media ? new LinkDestination { Media = media } : null;
        }

        Target? found = link.Path.Length > 0 ? FindFile(link, source, bag) : home is null ? null : new Target(Page: home);
        if (found is not { Page: { } page } target)
        {
            return found is { Media: { } file } ? new LinkDestination { Media = file } : null;
        }

        var destination = new LinkDestination { Page = page.Path.File, Example = target.Example?.Path.Name, Language = target.Language };
        if (link.Fragment is null or "" or "top")
        {
            return destination;
        }

        if (anchors.Of(page).Find(link.Fragment) is { } id)
        {
            // Other programs that follow links, GitHub among them, tell capitals from small letters.
            if (link.Fragment.Any(char.IsUpper) || link.Fragment.StartsWith('#'))
            {
                bag.Add(DeadLinkDiagnostics.FragmentSpeltOtherwise(source, link.Span, link.Path, link.Fragment, Slug.From(link.Fragment)));
            }

            return destination with { Fragment = id };
        }

        bag.Add(DeadFragment(link, source, page));
        return destination;
    }

    private Target? FindFile(MarkdownLink link, SourceText source, DiagnosticBag bag)
    {
        string folder = RelativePath.FolderOf(source.Path).Composed();
        string path = link.Path.Composed();
        string? target = RelativePath.Resolve(folder, path);
        bool isOtherLanguage = target is not null && LanguageOf(target) is { } language && LanguageOf(source.Path) is { } own && !string.Equals(language, own, StringComparison.Ordinal);
        if (target is not null && At(target, isOtherLanguage) is { } found)
        {
            if (IsShown(found))
            {
                return isOtherLanguage ? found with { Language = LanguageOf(target) } : found;
            }

            if (!isOtherLanguage && OriginalShownFor(found) is { } original)
            {
                return new Target(Page: original);
            }

            bag.Add(DeadLinkDiagnostics.Draft(source, link.Span, path));
            return null;
        }

        if (target is null || !index.IsUnreadable(target))
        {
            bag.Add(DeadFile(link, source, folder, path, target));
        }

        return null;
    }

    private string? LanguageOf(string file)
    {
        string[] parts = file.Split('/', 3);
        return parts.Length == 3 && index.Config.Languages.Any(language => string.Equals(language.Value, parts[1], StringComparison.Ordinal)) ? parts[1] : null;
    }

    private Target? At(string file, bool isOtherLanguage)
    {
        if (index.PageAt(file) is { } page)
        {
            return new Target(Page: page);
        }

        if (index.ExampleAt(file) is { } example && ChapterOf(example) is { } chapter)
        {
            return new Target(Page: chapter, Example: example);
        }

        return index.MediaAt(file) is { } media ? new Target(Media: media.Address)
            : !isOtherLanguage && Fallback(file) is { } original ? new Target(Page: original)
            : null;
    }

    // A translation that waits to be published leaves its place to the original.
    private PageFile? OriginalShownFor(Target hidden)
    {
        PageFile? original = hidden is { Page: { IsDraft: true } page, Example: null }
            ? index.Translated(index.Config.DefaultLanguage, index.KeyOf(page))
            : null;
        return original is { IsDraft: false } ? original : null;
    }

    // A page that is not translated is shown at the translation's place, so links may name that place.
    private PageFile? Fallback(string file)
    {
        string[] parts = file.Split('/', 3);
        bool isContent = parts.Length == 3 && parts[2].EndsWith(ContentPath.Extension, StringComparison.Ordinal);
        if (!isContent || !index.Config.Languages.Any(language => string.Equals(language.Value, parts[1], StringComparison.Ordinal)))
        {
            return null;
        }

        PageFile? original = index.PageAt(index.Config.DefaultLanguage, parts[2][..^ContentPath.Extension.Length]);
        return original is not null && index.Translated(parts[1], index.KeyOf(original)) is null ? original : null;
    }

    private PageFile? ChapterOf(ExampleFile example)
        => index.PageAt(example.Path.Language, example.Path.Folder) ?? index.PageAt(index.Config.DefaultLanguage, example.Path.Folder);

    private bool IsShown(Target destination)
        => destination.Page is not { } page
        || ((!page.IsDraft || options.IncludesDrafts)
            && destination.Example?.Example is not { HasConsent: false }
            && (destination.Example?.Example is not { IsDraft: true } || options.IncludesDrafts));

    private Diagnostic DeadFile(MarkdownLink link, SourceText source, string folder, string path, string? target)
    {
        if (target is not null && index.IsUnpublished(target))
        {
            return DeadLinkDiagnostics.Unpublished(source, link.Span, path) with { Covers = ReadingDiagnostics.OtherKind(target) };
        }

        PathOffer offer = WithFragment(_suggestion.Nearest(folder, path, target), link);
        return offer.Kind switch
        {
            _ when path.StartsWith('/') => DeadLinkDiagnostics.Absolute(source, link.Span, path, offer.Kind == PathOfferKind.None ? null : offer.Path),
            PathOfferKind.OtherCase => DeadLinkDiagnostics.WrongCase(source, link.Span, path, offer.Path),
            PathOfferKind.FinishedPage => DeadLinkDiagnostics.FinishedPage(source, link.Span, path, offer.Path),
            _ when target is null || !target.StartsWith(ContentPath.Root + "/", StringComparison.Ordinal)
                => DeadLinkDiagnostics.Outside(source, link.Span, path),
            PathOfferKind.None when !target.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase) && Path.HasExtension(target)
                => DeadLinkDiagnostics.NoSuchDocument(source, link.Span, path, RelativePath.FolderOf(target)),
            PathOfferKind.None => DeadLinkDiagnostics.NoSuchFile(source, link.Span, path, null),
            _ => DeadLinkDiagnostics.NoSuchFile(source, link.Span, path, offer.Path),
        };
    }

    // The cure takes the place of the whole target.
    private static PathOffer WithFragment(PathOffer offer, MarkdownLink link)
        => offer.Kind is PathOfferKind.None or PathOfferKind.OtherCase || string.IsNullOrEmpty(link.Fragment) ? offer : offer with { Path = $"{offer.Path}#{link.Fragment}" };

    // A translator often keeps the fragment of the original: the heading at the same place is meant.
    private Diagnostic DeadFragment(MarkdownLink link, SourceText source, PageFile page)
    {
        string fragment = link.Fragment!; // Only links with a fragment come here.
        PageAnchors known = anchors.Of(page);
        string? offer = known.Nearest(fragment);
        foreach (string language in index.Config.Languages.Select(language => language.Value))
        {
            if (offer is null && index.Translated(language, index.KeyOf(page)) is { } other && anchors.Of(other) is var others && others.Find(fragment) is { } id)
            {
                offer = others.Translate(id, known);
            }
        }

        return DeadLinkDiagnostics.NoSuchFragment(source, link.Span, link.Path, fragment, offer, [.. known.Headings, .. known.Ids.ExampleFiles.Select(example => example.Id), .. known.Ids.Examples]);
    }

    // A picture or other file, or a page, perhaps at one of its examples.
    private readonly record struct Target(SiteAddress? Media = null, PageFile? Page = null, ExampleFile? Example = null, string? Language = null);
}
