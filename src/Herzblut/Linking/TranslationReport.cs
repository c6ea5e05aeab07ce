using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// Says which pages are missing in a language. Drafts wait for nobody, and a language without any text was reported where the
/// configuration names it.
/// </summary>
internal static class TranslationReport
{
    public static void Report(ContentIndex index, AddressConflicts conflicts, DiagnosticBag bag)
    {
        string original = index.Config.DefaultLanguage;
        string[] others = [.. index.Config.Languages
            .Select(language => language.Value)
            .Where(language => index.Content.Pages.Any(page => string.Equals(page.Path.Language, language, StringComparison.Ordinal)))];
        Alone[] alone = [.. index.Content.Pages.Where(page => !page.IsDraft).SelectMany(page => AloneIn(page, index, conflicts, original, others))];
        Dictionary<PageFile, PageFile> moved = Pairs(alone.Where(one => one.Page.Path.Kind == ContentKind.Chapter), one => one.Page.Path.Name);
        // Where one translation and one original are left in a folder, they have different names.
        Dictionary<PageFile, PageFile> renamed = Pairs(
            alone.Where(one => one.Page is { Translation: null, Path.Kind: not ContentKind.Home } && !moved.ContainsKey(one.Page) && !moved.ContainsValue(one.Page)),
            one => one.Page.Path.Kind == ContentKind.Part ? "" : one.Page.Path.Folder);
        foreach ((PageFile page, string language, bool isOriginal) in alone)
        {
            string file = ContentIndex.FileOf(language, page.Path.Path);
            if (moved.TryGetValue(page, out PageFile? other))
            {
                bag.Add(LinkingDiagnostics.TranslationElsewhere(page.Source, other.Path.Path, ContentIndex.FileOf(page.Path.Language, other.Path.Path)));
            }
            else if (renamed.TryGetValue(page, out other))
            {
                bag.Add(LinkingDiagnostics.TranslationRenamed(page.Source, other.Path.Path, file));
            }
            else if (!isOriginal && page.Translation is null)
            {
                bag.Add(LinkingDiagnostics.MissingOriginal(page.Source, language, file));
            }
            else if (isOriginal && !IsPaired(page, language, moved) && !IsPaired(page, language, renamed))
            {
                bag.Add(LinkingDiagnostics.MissingTranslation(page.Source, language, file));
            }
        }
    }

    private static IEnumerable<Alone> AloneIn(PageFile page, ContentIndex index, AddressConflicts conflicts, string original, string[] others)
    {
        PagePath key = index.KeyOf(page);
        bool isOriginal = string.Equals(page.Path.Language, original, StringComparison.Ordinal);
        return others
            .Where(language => isOriginal || string.Equals(language, original, StringComparison.Ordinal))
            .Where(language => index.Translated(language, key) is null && !conflicts.Explains(page, language) && !index.IsUnreadable(ContentIndex.FileOf(language, page.Path.Path)))
            .Select(language => new Alone(page, language, isOriginal));
    }

    private static bool IsPaired(PageFile original, string language, Dictionary<PageFile, PageFile> pairs)
        => pairs.Any(pair => ReferenceEquals(pair.Value, original) && string.Equals(pair.Key.Path.Language, language, StringComparison.Ordinal));

    // A translation and the original that share a name in different folders, or a folder: one of the two was moved or named anew.
    private static Dictionary<PageFile, PageFile> Pairs(IEnumerable<Alone> alone, Func<Alone, string> shared) => alone
        .GroupBy(one => new Group(one.Page.Path.Kind, shared(one), one.IsOriginal ? one.Missing : one.Page.Path.Language))
        .Where(same => same.Count() == 2 && same.Count(one => one.IsOriginal) == 1)
        .ToDictionary(same => same.First(one => !one.IsOriginal).Page, same => same.First(one => one.IsOriginal).Page);

    private sealed record Group(ContentKind Kind, string Shared, string Language);

    /// <summary>A page that a language does not have.</summary>
    private sealed record Alone(PageFile Page, string Missing, bool IsOriginal);
}
