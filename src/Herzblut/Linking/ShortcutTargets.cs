using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>
/// Finds the pages that the home page's ways in name: generated pages by their kind, written ones as <c>related</c> does. Thread-safe.
/// </summary>
/// <param name="index">The files.</param>
/// <param name="generated">The kinds of generated pages that the site has.</param>
internal sealed class ShortcutTargets(ContentIndex index, ImmutableArray<PageKind> generated)
{
    /// <summary>Parallel to the page's ways in; null for a search, and where no page is meant, which is reported.</summary>
    public ImmutableArray<ShortcutTarget?> Find(PageFile page, DiagnosticBag bag)
    {
        if (page.Shortcuts.IsEmpty)
        {
            return [];
        }

        if (page.Path.Kind != ContentKind.Home)
        {
            bag.Add(NavigationDiagnostics.ShortcutsElsewhere(page.Source, page.Shortcuts[0].Span, ContentIndex.FileOf(page.Path.Language, ContentPath.Index)));
            return [.. page.Shortcuts.Select(_ => (ShortcutTarget?)null)];
        }

        return [.. page.Shortcuts.Select(shortcut => Find(page, shortcut, bag))];
    }

    private ShortcutTarget? Find(PageFile page, ShortcutText shortcut, DiagnosticBag bag)
    {
        if ((shortcut.Page is null) == (shortcut.Search is null))
        {
            bag.Add(NavigationDiagnostics.ShortcutWithoutTarget(page.Source, shortcut.Span));
            return null;
        }

        return shortcut.Page is { } name ? Find(page, name, bag) : null;
    }

    private ShortcutTarget? Find(PageFile page, Located<string> name, DiagnosticBag bag)
    {
        if (generated.FirstOrDefault(kind => string.Equals(kind.Name, name.Value, StringComparison.Ordinal)) is { } kind)
        {
            return new ShortcutTarget(kind, null);
        }

        NameResult result = NamesOf(page.Path.Language).Find(name.Value, page.Path.Language);
        if (result.Page is null && result.Several.IsEmpty)
        {
            NameResult original = NamesOf(index.Config.DefaultLanguage).Find(name.Value, index.Config.DefaultLanguage);
            result = original.Page is null ? result with { Nearest = result.Nearest ?? original.Nearest } : original;
        }

        if (result.Page is { } found)
        {
            return new ShortcutTarget(null, index.KeyOf(found));
        }

        PageKind? meant = !result.Several.IsEmpty ? null
            : PageKind.Meant(name.Value) is { IsWritten: false, Path: not null } made ? made
            : result.Nearest is null && Suggestion.Nearest(name.Value, generated.Select(kind => kind.Name)) is { } near ? generated.First(kind => kind.Name == near)
            : null;
        if (!index.IsUnreadable(ContentIndex.FileOf(page.Path.Language, name.Value)) && !(meant is not null && IsMadeOfUnread(meant)))
        {
            bag.Add(meant is not null
                ? generated.Contains(meant)
                    ? NavigationDiagnostics.GeneratedByOtherName(page.Source, name.Span, name.Value, meant)
                    : NavigationDiagnostics.NothingForPage(page.Source, name.Span, meant)
                : NavigationDiagnostics.UnknownPage(page.Source, name.Span, name.Value, result));
        }

        return null;
    }

    // What the page would show is there and has a slip, which is reported.
    private bool IsMadeOfUnread(PageKind kind) => !generated.Contains(kind) && index.Content.Pages.Any(page
        => kind == PageKind.Now ? page.HasUnreadSituations : kind == PageKind.Workshops && page is ChapterFile { HasUnreadWorkshop: true });

    private PageNames NamesOf(string language)
        => PageNames.Of(index.Content.Pages.Where(page => string.Equals(page.Path.Language, language, StringComparison.Ordinal)));
}
