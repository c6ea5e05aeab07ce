using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>
/// Joins the translations of each page: files with the same path below their language folders, or what <c>translation</c> names.
/// </summary>
internal sealed class TranslationJoiner(ContentIndex index, DiagnosticBag bag)
{
    private readonly string _default = index.Config.DefaultLanguage;

    /// <summary>Gives every page its key.</summary>
    public void Join()
    {
        var names = new PageNames(index.Content.Pages.Where(page => IsIn(page, _default)));

        // The default language first, then pages that share the path of their original, then those that name it: where two translate
        // the same page, the one that says so explicitly is reported.
        foreach (PageFile page in index.Content.Pages
            .OrderBy(page => IsIn(page, _default) ? 0 : page.Translation is null ? 1 : 2)
            .ThenByDescending(page => page.Path.IsComposed))
        {
            PagePath own = new(page.Path.Path);
            PagePath key = page.Translation is { } name ? Named(page, name, names) ?? own : own;
            if (index.Join(page, key) is { } other)
            {
                index.Detach(page, isReported: ReportTwice(page, other));
            }
        }
    }

    private static bool IsIn(PageFile page, string language) => string.Equals(page.Path.Language, language, StringComparison.Ordinal);

    private PagePath? Named(PageFile page, Located<string> name, PageNames names)
    {
        if (IsIn(page, _default))
        {
            bag.Add(LinkingDiagnostics.TranslationOfOriginal(page.Source, name.Span, _default));
            return null;
        }

        NameResult result = names.Find(name.Value, _default);
        if (result.Page is { } original && original.Path.Kind == page.Path.Kind)
        {
            return new PagePath(original.Path.Path);
        }

        bag.Add(result.Page is null
            ? LinkingDiagnostics.UnknownTranslation(page.Source, name.Span, name.Value, result)
            : LinkingDiagnostics.TranslationOfOtherKind(page.Source, name.Span, name.Value));
        index.MarkMisjoined(page);
        return null;
    }

    private bool ReportTwice(PageFile page, PageFile other)
    {
        // The same path in two Unicode forms: their addresses collide, which is reported there.
        if (page.Translation is null && string.Equals(page.Path.Path, other.Path.Path, StringComparison.Ordinal))
        {
            return false;
        }

        bag.Add(LinkingDiagnostics.TranslatedTwice(page.Source, page.Translation?.Span ?? new SourceSpan(0, 0), other.Source));
        return true;
    }
}
