using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Sources;

namespace Herzblut.Auditing;

/// <summary>What of a page of the site comes from which place of which author's file.</summary>
internal sealed class AuthorFiles
{
    private static readonly FrozenDictionary<string, Cause> None = FrozenDictionary<string, Cause>.Empty;

    private readonly FrozenDictionary<string, SourceText> _sources;
    private readonly ImmutableArray<SourceText> _examples;
    private readonly FrozenDictionary<string, FrozenDictionary<string, Cause>> _skips;
    private readonly FrozenSet<(string Page, string Id)> _parts;

    /// <param name="sources">The author's file of each written page, by the page's path.</param>
    /// <param name="skips">The headings that an author let skip a level, by the page's path and their id on it.</param>
    /// <param name="examples">The files of examples.</param>
    /// <param name="parts">The ids that templates give the parts of a chapter, by the page's path.</param>
    public AuthorFiles(
        IReadOnlyDictionary<string, SourceText> sources,
        IEnumerable<(string Page, string Id, Cause Cause)>? skips = null,
        IEnumerable<SourceText>? examples = null,
        IEnumerable<(string Page, string Id)>? parts = null)
    {
        _parts = (parts ?? []).ToFrozenSet();
        _examples = [.. examples ?? []];
        _sources = sources.ToFrozenDictionary(StringComparer.Ordinal);
        _skips = (skips ?? []).GroupBy(skip => skip.Page, StringComparer.Ordinal).ToFrozenDictionary(
            page => page.Key,
            page => page.DistinctBy(skip => skip.Id).ToFrozenDictionary(skip => skip.Id, skip => skip.Cause, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>The written pages of a playbook; of none without one.</summary>
    public static AuthorFiles Of(Playbook? playbook)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (Page page in playbook?.Editions.SelectMany(edition => edition.AllPages()) ?? [])
        {
            sources.TryAdd(page.Address.Path, page.Source);
        }

        return new AuthorFiles(
            sources,
            playbook?.Editions.SelectMany(SkipsOf),
            playbook?.Editions.SelectMany(edition => edition.Examples).Select(example => example.Source),
            playbook?.Editions.SelectMany(edition => edition.AllPages()).OfType<Chapter>().SelectMany(PartsOf));
    }

    /// <summary>True for a place that a part of a chapter has on its page, where the template shows it.</summary>
    public bool IsPart(string page, string id) => _parts.Contains((page, id));

    private static IEnumerable<(string Page, string Id)> PartsOf(Chapter chapter) => chapter.Questions.Select(question => question.Id)
        .Concat(chapter.Tips.Select(tip => tip.Id))
        .Concat(chapter.Examples.Select(example => example.Id))
        .Concat(chapter.Workshop is null ? [] : [Workshop.Id])
        .Concat(chapter.Texts.SelectMany(text => text.Content.Headings.Select(heading => text.IdPrefix + heading.Id)))
        .Select(id => (chapter.Address.Path, id));

    /// <summary>Where an author wrote an address; null where none did.</summary>
    public (SourceText Source, SourceSpan Span)? PlaceOf(string address) => _sources.Values.Concat(_examples)
        .Select(source => (Source: source, Start: source.Text.IndexOf(address, StringComparison.Ordinal)))
        .Where(place => place.Start >= 0)
        .OrderBy(place => place.Source.Path, StringComparer.Ordinal)
        .Select(place => ((SourceText, SourceSpan)?)(place.Source, new SourceSpan(place.Start, address.Length)))
        .FirstOrDefault();

    /// <summary>The author's file of a page, as a link in a file would name it; null for pages that nobody wrote.</summary>
    public string? LinkTo(string page, SourceText from)
        => _sources.TryGetValue(page, out SourceText? target) ? RelativePath.Between(RelativePath.FolderOf(from.Path), target.Path) : null;

    /// <summary>The headings of a page that an author let skip a level, by their id on it; the slip is reported in his file.</summary>
    public FrozenDictionary<string, Cause> SkipsOn(string path) => _skips.GetValueOrDefault(path, None);

    // A text stands on its own page, in the book, and where it is an example or a question on the pages that collect these.
    private static IEnumerable<(string Page, string Id, Cause Cause)> SkipsOf(LanguageEdition edition)
    {
        Dictionary<string, SiteAddress> places = BookPlaces.Of(edition);
        foreach (Page page in edition.AllPages())
        {
            string prefix = BookAnchor.PrefixOf(page.Address, edition.Addresses.Folder);
            foreach (RichText text in page.Texts)
            {
                foreach (Heading heading in text.Content.Headings)
                {
                    if (heading.SkipCause is { } cause)
                    {
                        string id = text.IdPrefix + heading.Id;
                        yield return (page.Address.Path, id, cause);
                        yield return (edition.Addresses.Home.Path, id, cause);
                        foreach (PageKind kind in PageKind.Generated.Where(kind => kind != PageKind.Book))
                        {
                            yield return (edition.Addresses.Of(kind).Path, id, cause);
                        }

                        if (places.TryGetValue(page.Address.Path, out SiteAddress? place))
                        {
                            yield return (place.Path, prefix + id, cause);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The finding at the author's file, with the place on the page as a note; unchanged for generated pages.</summary>
    public Diagnostic Attribute(string path, Diagnostic diagnostic)
    {
        if (!_sources.TryGetValue(path, out SourceText? author))
        {
            return diagnostic;
        }

        var note = new Note(diagnostic.Source, diagnostic.Span, new Message($"auf der fertigen Seite {path}", $"on the finished page {path}"));
        return diagnostic with { Source = author, Span = new SourceSpan(0, 0), Notes = [note] };
    }
}
