using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown.Links;

/// <summary>Decides what a link's target means, and reports targets that lead nowhere or are not safe.</summary>
internal static class LinkTargetReader
{
    /// <summary>The verdict on a target.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="url">The target as Markdown reads it: escapes and character references resolved, percent signs not.</param>
    /// <param name="place">The target in the file, or the whole link where it has none.</param>
    public static LinkTarget Read(ContentDraft draft, string url, SourceSpan place)
    {
        string target = url.Trim();
        if (Problem(draft, target, place) is { } problem)
        {
            draft.Report(problem);
            return new LinkTarget(LinkTargetKind.Refused);
        }

        if (UrlScheme.Of(target) is { } scheme)
        {
            if (scheme is "http" or "https")
            {
                draft.WebLinks.Add(new WebLink(target, place));
            }

            return new LinkTarget(LinkTargetKind.Away, WebAddress.Encode(target));
        }

        MarkdownLink link = FileLink(target, place);
        if (link.Path.Length == 0 && draft.Headings.Find(link.Fragment ?? "") is { } heading)
        {
            return new LinkTarget(LinkTargetKind.Heading, heading);
        }

        draft.Links.Add(link);
        return new LinkTarget(LinkTargetKind.File, Link: draft.Links.Count - 1);
    }

    /// <summary>A relative target, taken apart.</summary>
    public static MarkdownLink FileLink(string target, SourceSpan place, bool isImage = false)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? target : target[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        return new MarkdownLink(
            Uri.UnescapeDataString(query < 0 ? path : path[..query]),
            hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]),
            isImage,
            place);
    }

    private static Diagnostic? Problem(ContentDraft draft, string target, SourceSpan place)
    {
        SourceText source = draft.Text.Source;
        if (target is "" or "#")
        {
            return LinkDiagnostics.NoTarget(source, place);
        }

        if (target.AsSpan().ContainsAnyInRange('\u0000', '\u001F'))
        {
            return LinkDiagnostics.ForbiddenScheme(source, place, target);
        }

        if (InvisibleCharacters.Without(target) is { } visible)
        {
            return LinkDiagnostics.Invisible(source, place, visible);
        }

        if (UrlScheme.Of(target) is { } scheme)
        {
            return WebAddress.Problem(source, place, scheme, target);
        }

        if (LocalAddress.IsPath(target))
        {
            return LinkDiagnostics.OwnComputer(source, place, target);
        }

        return WebAddress.WithScheme(target) is { } address ? LinkDiagnostics.NoScheme(source, place, address)
            : target.Contains('\\', StringComparison.Ordinal) ? LinkDiagnostics.Backslash(source, place, target)
            : null;
    }
}
