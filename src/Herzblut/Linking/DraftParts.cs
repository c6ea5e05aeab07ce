using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// A part that waits to be published holds its chapters back: they are drafts too. Where the original of a translated part is
/// published, that stands in for it, and the chapters stay.
/// </summary>
internal static class DraftParts
{
    public static LoadedContent Spread(LoadedContent content, string original)
    {
        HashSet<(string Language, string Folder)> published = PartsOf(content, isDraft: false);
        HashSet<(string Language, string Folder)> drafts = PartsOf(content, isDraft: true);
        return drafts.Count == 0 ? content : content with
        {
            Pages = [.. content.Pages.Select(page => IsHeldBack(page) ? page with { IsDraft = true } : page)],
        };

        bool IsHeldBack(PageFile page)
            => page.Path.Kind == ContentKind.Chapter
            && drafts.Contains((page.Path.Language, page.Path.Folder))
            && !published.Contains((original, page.Path.Folder));
    }

    private static HashSet<(string Language, string Folder)> PartsOf(LoadedContent content, bool isDraft)
        => [.. content.Pages.Where(page => page.Path.Kind == ContentKind.Part && page.IsDraft == isDraft).Select(page => (page.Path.Language, page.Path.Folder))];
}
