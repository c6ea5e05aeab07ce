using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>The places of a page that a link's fragment can name, in one language.</summary>
internal sealed class PageAnchors
{
    /// <summary>Stands before the ids of a chapter's message where the body is its Vertiefung.</summary>
    public const string MessagePrefix = "message-";

    private readonly PageFile _page;
    private readonly ImmutableArray<string> _headings;
    private readonly HashSet<string> _others;

    private PageAnchors(PageFile page, ImmutableArray<string> headings, HashSet<string> others, ChapterIds ids)
    {
        (_page, _headings, _others, Ids) = (page, headings, others, ids);
    }

    /// <summary>The ids of questions, tips, examples and situations.</summary>
    public ChapterIds Ids { get; }

    /// <summary>The anchors of a page.</summary>
    public static PageAnchors Of(PageFile page, ChapterIds ids)
    {
        MarkdownContent? message = (page as ChapterFile)?.Message;
        return new PageAnchors(
            page,
            [.. page.Body.Headings.Select(heading => heading.Id), .. message?.Headings.Select(heading => MessagePrefix + heading.Id) ?? []],
            [
                .. page.Body.OtherIds,
                .. message?.OtherIds.Select(id => MessagePrefix + id) ?? [],
                .. ids.Questions,
                .. ids.Tips,
                .. ids.Examples,
                .. ids.ExampleFiles.Select(example => example.Id),
                .. ids.Situations,
            ],
            ids);
    }

    /// <summary>Ids of headings, in order.</summary>
    public ImmutableArray<string> Headings => _headings;

    /// <summary>
    /// The id that a fragment means: itself, that of a heading in the message, or its form without umlauts (as other programs write
    /// fragments); null where there is none.
    /// </summary>
    public string? Find(string fragment)
    {
        if (Has(fragment))
        {
            return fragment;
        }

        string slug = Slug.From(fragment);
        return Has(MessagePrefix + fragment) ? MessagePrefix + fragment
            : Has(slug) ? slug
            : Has(MessagePrefix + slug) ? MessagePrefix + slug
            : Heading.BySpelling(_page.Body.Headings, slug)?.Id;
    }

    /// <summary>
    /// The id that stands in a translation where <paramref name="id"/> stands here: itself, or the heading at the same place where both
    /// have as many; null where it cannot be told.
    /// </summary>
    public string? Translate(string id, PageAnchors translation)
    {
        if (translation.Has(id))
        {
            return id;
        }

        int place = _headings.IndexOf(id);
        return place >= 0 && _headings.Length == translation._headings.Length ? translation._headings[place] : null;
    }

    /// <summary>The id that a fragment probably means: a similar one, or one that holds it; null where there is none.</summary>
    public string? Nearest(string fragment)
    {
        string slug = Slug.From(fragment);
        return Suggestion.Nearest(slug, _headings)
            ?? Suggestion.Nearest(slug, _others.Order(StringComparer.Ordinal))
            ?? Suggestion.Nearest("example-" + slug, _others.Order(StringComparer.Ordinal))
            ?? _headings.Concat(_others.Order(StringComparer.Ordinal)).FirstOrDefault(id => slug.Length > 3 && id.Contains(slug, StringComparison.Ordinal));
    }

    private bool Has(string id) => _headings.Contains(id, StringComparer.Ordinal) || _others.Contains(id);
}
