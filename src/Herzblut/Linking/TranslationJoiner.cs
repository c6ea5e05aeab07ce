using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>
/// Joins the translations of each page: files with the same path below their language folders, or what <c>translation</c> names.
/// </summary>
internal sealed class TranslationJoiner
{
    private readonly Dictionary<string, PagePath> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<TranslationKey, PageFile> _pages = [];
    private readonly HashSet<string> _misjoined = new(StringComparer.Ordinal);
    private readonly PageNames _names;
    private readonly string _default;
    private readonly DiagnosticBag _bag;

    private TranslationJoiner(PageNames names, string defaultLanguage, DiagnosticBag bag)
    {
        (_names, _default, _bag) = (names, defaultLanguage, bag);
    }

    /// <summary>Gives every page its key.</summary>
    public static TranslationKeys Join(LoadedContent content, SiteConfig config, DiagnosticBag bag)
    {
        string original = config.DefaultLanguage;
        var joiner = new TranslationJoiner(PageNames.Of(content.Pages.Where(page => IsIn(page, original))), original, bag);

        // The default language first, then pages that share the path of their original, then those that name it: where two translate
        // the same page, the one that says so explicitly is reported.
        foreach (PageFile page in content.Pages
            .OrderByRank(page => IsIn(page, original) ? 0 : page.Translation is null ? 1 : 2)
            .ThenByRank(page => page.Path.IsComposed ? 0 : 1))
        {
            joiner.Join(page);
        }

        return new TranslationKeys(joiner._keys, joiner._pages, joiner._misjoined);
    }

    private static bool IsIn(PageFile page, string language) => string.Equals(page.Path.Language, language, StringComparison.Ordinal);

    private void Join(PageFile page)
    {
        PagePath own = new(page.Path.Path);
        PagePath key = page.Translation is { } name ? Named(page, name) ?? own : own;
        if (!_pages.TryGetValue(new TranslationKey(page.Path.Language, key), out PageFile? other))
        {
            Add(page, key);
            return;
        }

        // A key that no other page has: the path below the root, ending included, is no path below a language folder.
        Add(page, new PagePath(page.Path.File));
        if (ReportTwice(page, other))
        {
            _misjoined.Add(page.Path.File);
        }
    }

    private void Add(PageFile page, PagePath key)
    {
        _keys[page.Path.File] = key;
        _pages.TryAdd(new TranslationKey(page.Path.Language, key), page);
    }

    private PagePath? Named(PageFile page, Located<string> name)
    {
        if (IsIn(page, _default))
        {
            _bag.Add(LinkingDiagnostics.TranslationOfOriginal(page.Source, name.Span, _default));
            return null;
        }

        NameResult result = _names.Find(name.Value, _default);
        if (result.Page is { } original && original.Path.Kind == page.Path.Kind)
        {
            return new PagePath(original.Path.Path);
        }

        _bag.Add(result.Page is null
            ? LinkingDiagnostics.UnknownTranslation(page.Source, name.Span, name.Value, result)
            : LinkingDiagnostics.TranslationOfOtherKind(page.Source, name.Span, name.Value));
        _misjoined.Add(page.Path.File);
        return null;
    }

    private bool ReportTwice(PageFile page, PageFile other)
    {
        // The same path in two Unicode forms: their addresses collide, which is reported there.
        if (page.Translation is null && string.Equals(page.Path.Path, other.Path.Path, StringComparison.Ordinal))
        {
            return false;
        }

        _bag.Add(LinkingDiagnostics.TranslatedTwice(page.Source, page.Translation?.Span ?? new SourceSpan(0, 0), other.Source));
        return true;
    }
}
