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
        foreach (PageFile page in index.Content.Pages.Where(page => !page.IsDraft))
        {
            PagePath key = index.KeyOf(page);
            bool isOriginal = string.Equals(page.Path.Language, original, StringComparison.Ordinal);
            foreach (string language in others.Where(language => isOriginal || string.Equals(language, original, StringComparison.Ordinal)))
            {
                if (index.Translated(language, key) is not null || conflicts.Explains(page, language) || index.IsUnreadable(ContentIndex.FileOf(language, page.Path.Path)))
                {
                    continue;
                }

                string file = ContentIndex.FileOf(language, page.Path.Path);
                if (isOriginal)
                {
                    bag.Add(LinkingDiagnostics.MissingTranslation(page.Source, language, file));
                }
                else if (page.Translation is null)
                {
                    bag.Add(LinkingDiagnostics.MissingOriginal(page.Source, language, file));
                }
            }
        }
    }
}
