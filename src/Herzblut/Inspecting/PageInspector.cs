using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Views;

namespace Herzblut.Inspecting;

/// <summary>Shows theme authors what the templates of a page see.</summary>
public static class PageInspector
{
    /// <summary>The model of a page as JSON, ending in a line end; null where there is no such page.</summary>
    /// <param name="result">A build; mistakes in its content do not matter.</param>
    /// <param name="page">
    /// An address (<c>haltung/mut.html</c>, <c>haltung/mut</c>), a source file (<c>content/de/haltung/mut.md</c>; that of an example
    /// stands for its chapter), or the name of a kind of page (<c>journey</c>) for the default language's.
    /// </param>
    public static string? Inspect(BuildResult result, string page)
    {
        if (Find(result, page) is not { } found)
        {
            return null;
        }

        return ReadableJson.Of(json => new ModelWriter(json).Write(new GlobalsView(found)));
    }

    /// <summary>Whether there is such a page.</summary>
    public static bool Has(BuildResult result, string page) => Find(result, page) is not null;

    /// <summary>The address or file nearest to what was asked for; null where none is near.</summary>
    public static string? Nearest(BuildResult result, string page)
        => Suggestion.Nearest(page, PagesOf(result).SelectMany(candidate => NamesOf(candidate)));

    private static PageContext? Find(BuildResult result, string page)
    {
        string name = page.Replace('\\', '/').TrimStart('/');
        name = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
        name = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        return PagesOf(result).FirstOrDefault(candidate => NamesOf(candidate).Contains(name, StringComparer.Ordinal));
    }

    private static ImmutableArray<PageContext> PagesOf(BuildResult result) => result.Site is null ? [] : SitePages.Of(result.Site);

    private static IEnumerable<string> NamesOf(PageContext page)
    {
        yield return page.Address.Path;
        yield return Path.ChangeExtension(page.Address.Path, null);
        if (page.Written is { IsFallback: false } written)
        {
            yield return written.Source.Path;
        }

        foreach (PracticeExample example in (page.Written as Chapter)?.Examples ?? [])
        {
            if (example.Language == page.Edition.Language)
            {
                yield return example.Source.Path;
            }
        }

        if (page.Edition.IsDefault)
        {
            yield return page.Kind.Name;
        }
    }
}
