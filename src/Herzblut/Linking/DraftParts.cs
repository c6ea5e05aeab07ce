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
        HashSet<string> published = PartsOf(content, isDraft: false);
        HashSet<string> drafts = PartsOf(content, isDraft: true);
        return drafts.Count == 0 ? content : content with
        {
            Pages = [.. content.Pages.Select(page => IsHeldBack(page) ? page with { IsDraft = true } : page)],
        };

        bool IsHeldBack(PageFile page)
            => page.Path.Kind == ContentKind.Chapter
            && drafts.Contains(FolderOf(page.Path.Language, page.Path.Folder))
            && !published.Contains(FolderOf(original, page.Path.Folder));
    }

    private static HashSet<string> PartsOf(LoadedContent content, bool isDraft)
        => [.. content.Pages.Where(page => page.Path.Kind == ContentKind.Part && page.IsDraft == isDraft).Select(page => FolderOf(page.Path.Language, page.Path.Folder))];

    private static string FolderOf(string language, string part) => $"{language}/{part}";
}
