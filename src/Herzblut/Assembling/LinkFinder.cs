using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown;
using Herzblut.Reading;

namespace Herzblut.Assembling;

/// <summary>
/// Finds what the links of a file lead to, and reports those that lead nowhere. A link counts from its author's file.
/// </summary>
internal sealed class LinkFinder(ContentIndex index, AnchorIndex anchors, ContentOptions options, DiagnosticBag bag)
{
    private readonly PathSuggestion _suggestion = new(index);

    /// <summary>What a link leads to; null where it leads nowhere.</summary>
    /// <param name="link">The link.</param>
    /// <param name="source">The author's file.</param>
    /// <param name="home">The page that shows the text: the file itself, or an example's chapter.</param>
    public LinkDestination? Find(MarkdownLink link, SourceText source, PageFile? home)
    {
        LinkDestination? found = link.File is { } image
            ? new LinkDestination { Media = index.MediaAt(image.Composed())?.Address }
            : link.Path.Length == 0 ? new LinkDestination { Page = home }
            : FindFile(link, source);
        if (found?.Page is not { } page)
        {
            return found?.Media is null ? null : found;
        }

        if (link.Fragment is null or "" or "top")
        {
            return found;
        }

        if (anchors.Of(page).Find(link.Fragment) is { } id)
        {
            return found with { Fragment = id };
        }

        bag.Add(DeadFragment(link, source, page));
        return found;
    }

    private LinkDestination? FindFile(MarkdownLink link, SourceText source)
    {
        string folder = RelativePath.FolderOf(source.Path).Composed();
        string path = link.Path.Composed();
        string? target = RelativePath.Resolve(folder, path);
        if (target is not null && At(target) is { } found)
        {
            if (IsShown(found))
            {
                return found;
            }

            if (OriginalShownFor(found) is { } original)
            {
                return new LinkDestination { Page = original };
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

    private LinkDestination? At(string file)
    {
        if (index.PageAt(file) is { } page)
        {
            return new LinkDestination { Page = page };
        }

        if (index.ExampleAt(file) is { } example && ChapterOf(example) is { } chapter)
        {
            return new LinkDestination { Page = chapter, Example = example };
        }

        return index.MediaAt(file) is { } media ? new LinkDestination { Media = media.Address }
            : Fallback(file) is { } original ? new LinkDestination { Page = original }
            : null;
    }

    // A translation that waits to be published leaves its place to the original.
    private PageFile? OriginalShownFor(LinkDestination hidden)
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

    private bool IsShown(LinkDestination destination)
        => destination.Page is not { } page
        || ((!page.IsDraft || options.IncludeDrafts)
            && destination.Example?.Example is not { HasConsent: false }
            && (destination.Example?.Example is not { IsDraft: true } || options.IncludeDrafts));

    private Diagnostic DeadFile(MarkdownLink link, SourceText source, string folder, string path, string? target)
    {
        PathOffer offer = _suggestion.Nearest(folder, path, target);
        return offer.Kind switch
        {
            _ when path.StartsWith('/') => DeadLinkDiagnostics.Absolute(source, link.Span, path, offer.Path),
            PathOfferKind.OtherCase => DeadLinkDiagnostics.WrongCase(source, link.Span, path, offer.Path),
            PathOfferKind.FinishedPage => DeadLinkDiagnostics.FinishedPage(source, link.Span, path, offer.Path),
            _ when target is null || !target.StartsWith(ContentPath.Root + "/", StringComparison.Ordinal)
                => DeadLinkDiagnostics.Outside(source, link.Span, path),
            PathOfferKind.None => DeadLinkDiagnostics.NoSuchFile(source, link.Span, path, null),
            _ => DeadLinkDiagnostics.NoSuchFile(source, link.Span, path, offer.Path),
        };
    }

    // A translator often keeps the fragment of the original: the heading at the same place is meant.
    private Diagnostic DeadFragment(MarkdownLink link, SourceText source, PageFile page)
    {
        string fragment = link.Fragment!; // Only links with a fragment come here.
        PageAnchors known = anchors.Of(page);
        string? offer = Suggestion.Nearest(fragment, known.Headings);
        foreach (string language in index.Config.Languages.Select(language => language.Value))
        {
            if (offer is null && index.Translated(language, index.KeyOf(page)) is { } other && anchors.Of(other) is var others && others.Find(fragment) is { } id)
            {
                offer = others.Translate(id, known);
            }
        }

        return DeadLinkDiagnostics.NoSuchFragment(source, link.Span, fragment, offer, known.Headings);
    }
}
