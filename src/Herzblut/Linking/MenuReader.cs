using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Linking;

/// <summary>Finds the pages that the menu of <c>site.yml</c> names, by the names of the default language.</summary>
internal static class MenuReader
{
    public static ImmutableArray<PagePath>? Read(ContentIndex index, DiagnosticBag bag)
    {
        if (index.Config.Menu is not { } menu)
        {
            return null;
        }

        string language = index.Config.DefaultLanguage;
        var names = PageNames.Of(index.Content.Pages.Where(page => string.Equals(page.Path.Language, language, StringComparison.Ordinal)));
        var pages = ImmutableArray.CreateBuilder<PagePath>();
        foreach (Located<string> entry in menu)
        {
            NameResult result = names.Find(entry.Value, language);
            if (result.Page is { } page)
            {
                PagePath key = index.KeyOf(page);
                if (pages.Contains(key))
                {
                    bag.Add(FieldDiagnostics.DuplicateItem(index.Config.Source, entry.Span, entry.Value, ConfigSchema.Menu));
                }
                else
                {
                    pages.Add(key);
                }
            }
            else if (!index.IsUnreadable(ContentIndex.FileOf(language, entry.Value)))
            {
                bag.Add(result.Several.IsEmpty && PageKind.Meant(entry.Value) is { IsWritten: false, Path: not null }
                    ? NavigationDiagnostics.GeneratedInMenu(index.Config.Source, entry.Span, entry.Value)
                    : NavigationDiagnostics.UnknownPage(index.Config.Source, entry.Span, entry.Value, result));
            }
        }

        return pages.ToImmutable();
    }
}
