using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>
/// Links a chapter again whose body alone has changed, in a way that no other page can tell: most of what editors do, and work that
/// does not grow with the playbook.
/// </summary>
internal static class BodyChange
{
    /// <summary>The chapter with its new links; null where all content has to be linked again.</summary>
    /// <param name="earlier">The content, linked when the chapter had another body, and what was found then.</param>
    /// <param name="chapter">The chapter as it is now.</param>
    public static LinkedPage? Link(Found<LinkedContent> earlier, ChapterFile chapter)
    {
        LinkedContent content = earlier.Value;
        if (content.Pages.Find(chapter.Path.File) is not { } before
            || !IsSameOutside(before.File, chapter)
            || earlier.Diagnostics.Any(finding => IsAboutBody(finding, before.File)))
        {
            return null;
        }

        // A part may hold it back.
        ChapterFile now = chapter with { IsDraft = before.File.IsDraft };
        var bag = new DiagnosticBag();
        LinkedPage linked = before with { File = now, Destinations = new LinkFinder(content.Index, content.Anchors, content.Options).FindAll(now, bag) };
        return bag.Count == 0 && MediaOf(linked).SetEquals(MediaOf(before)) ? linked : null;
    }

    // What other pages know of it: all of its front matter, and the places that links can name.
    private static bool IsSameOutside(PageFile before, PageFile now)
        => before.Source.Text.AsSpan(0, before.BodyStart).SequenceEqual(now.Source.Text.AsSpan(0, now.BodyStart))
        && before.Body.OtherIds.AsSpan().SequenceEqual(now.Body.OtherIds.AsSpan())
        && before.Body.Headings.Select(Place).SequenceEqual(now.Body.Headings.Select(Place));

    private static Heading Place(Heading heading) => heading with { Span = default, SkipCause = null };

    // Findings about the front matter hold on.
    private static bool IsAboutBody(Diagnostic finding, PageFile page)
        => IsInBody(finding.Source, finding.Span, page) || finding.Notes.Any(note => IsInBody(note.Source, note.Span, page));

    private static bool IsInBody(SourceText source, SourceSpan place, PageFile page)
        => string.Equals(source.Path, page.Source.Path, StringComparison.Ordinal) && place.Start >= page.BodyStart;

    // Which pictures are published depends on who shows them.
    private static HashSet<SiteAddress> MediaOf(LinkedPage page)
        => [.. page.File.Body.Links.Select(link => page.Destinations.GetValueOrDefault(link)?.Media).OfType<SiteAddress>()];
}
