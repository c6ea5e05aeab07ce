using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>Decides which pages each edition has, what stands in for missing translations, the order and the addresses.</summary>
internal sealed class EditionPlanner(ContentIndex index, ContentOptions options, DiagnosticBag bag)
{
    private readonly string _default = index.Config.DefaultLanguage;

    /// <summary>The plan of a language.</summary>
    public EditionPlan Plan(Located<string> language)
    {
        string code = language.Value;
        string folder = IsDefault(code) ? "" : code + "/";
        Choice[] pages = [.. Chosen(code)];
        Choice home = pages.FirstOrDefault(page => page.File.Path.Kind == ContentKind.Home);
        var folders = new PartFolders(index, code);
        return new EditionPlan(
            code,
            new EditionAddresses(folder, code),
            ToPlan(home.File is null ? HomeInstead(language) : home, folder, ContentPath.Index, null, null),
            PlanParts(pages, folder, folders),
            [.. Sorted(pages.Where(page => page.File.Path.Kind == ContentKind.Plain))
                .Select(page => ToPlan(page, folder, page.File.Path.Path, null, null))]);
    }

    // Keeps the rest checkable where the home page is missing or cannot be read.
    private Choice HomeInstead(Located<string> language)
    {
        string file = ContentIndex.FileOf(language.Value, ContentPath.Index);
        if (!index.IsUnreadable(file))
        {
            bag.Add(LinkingDiagnostics.NoHomePage(index.Config.Source, language.Span, language.Value));
        }

        var home = new PageFile
        {
            Path = new ContentPath(file, language.Value, ContentPath.Index, ContentKind.Home),
            Source = new SourceText(file, ""),
            Title = index.Config.Title,
        };
        return new Choice(new PagePath(ContentPath.Index), home, IsFallback: false);
    }

    private bool IsDefault(string language) => string.Equals(language, _default, StringComparison.Ordinal);

    // What is written in the language, and what is written in the default language and not translated.
    private IEnumerable<Choice> Chosen(string language)
    {
        foreach (PageFile page in index.Content.Pages.Where(IsPublished))
        {
            PagePath key = index.KeyOf(page);
            if (string.Equals(page.Path.Language, language, StringComparison.Ordinal))
            {
                yield return new Choice(key, page, IsFallback: false);
            }
            else if (IsDefault(page.Path.Language) && (index.Translated(language, key) is not { } translated || !IsPublished(translated)))
            {
                yield return new Choice(key, page, IsFallback: true);
            }
        }
    }

    private bool IsPublished(PageFile page) => !page.IsDraft || options.IncludeDrafts;

    private ImmutableArray<PartPlan> PlanParts(Choice[] pages, string folder, PartFolders folders)
    {
        ILookup<PagePath, Choice> chapters = pages
            .Where(page => page.File.Path.Kind == ContentKind.Chapter)
            .ToLookup(page => folders.PartOf(page.File));
        var parts = ImmutableArray.CreateBuilder<PartPlan>();
        int chapterNumber = 0;
        foreach (Choice part in Sorted(pages.Where(page => page.File.Path.Kind == ContentKind.Part)))
        {
            string partFolder = part.IsFallback ? folders.NameOf(part.Key) ?? part.File.Path.Folder : part.File.Path.Folder;
            PagePlan plan = ToPlan(part, folder, $"{partFolder}/{ContentPath.Index}", parts.Count + 1, null);
            parts.Add(new PartPlan(plan, [.. Sorted(chapters[part.Key])
                .Select(chapter => ToPlan(chapter, folder, $"{partFolder}/{chapter.File.Path.Name}", ++chapterNumber, plan.Reference.Title))]));
        }

        ReportHomeless(chapters, parts);
        return parts.ToImmutable();
    }

    // Chapters of a folder without index.md; once for each folder, in the language they are written in.
    private void ReportHomeless(ILookup<PagePath, Choice> chapters, ImmutableArray<PartPlan>.Builder parts)
    {
        foreach (IGrouping<PagePath, Choice> group in chapters)
        {
            Choice first = group.First();
            string file = ContentIndex.FileOf(first.File.Path.Language, $"{first.File.Path.Folder}/{ContentPath.Index}");
            bool isKnown = parts.Any(part => part.Page.Key == group.Key) || index.IsUnreadable(file) || index.PageAt(file) is not null;
            if (!isKnown && !first.IsFallback)
            {
                string address = PageAddress.Segment(first.File.Path.Folder);
                string? part = parts.Select(part => part.Page.File.Path).FirstOrDefault(part => string.Equals(PageAddress.Segment(part.Folder), address, StringComparison.Ordinal))?.Folder;
                bag.Add(LinkingDiagnostics.PartWithoutIndex(
                    first.File.Source, file, part is null ? null : $"{ContentPath.Root}/{first.File.Path.Language}/{part}"));
            }
        }
    }

    // A translation without an order of its own keeps that of the original. Pages without order sort behind the others, by path:
    // a new file must not reorder the playbook.
    private IEnumerable<Choice> Sorted(IEnumerable<Choice> pages) => pages
        .OrderBy(page => page.File.Order ?? index.Translated(_default, page.Key)?.Order ?? double.PositiveInfinity)
        .ThenBy(page => page.Key.Value, StringComparer.Ordinal);

    private static PagePlan ToPlan(Choice page, string folder, string path, int? number, string? partTitle)
    {
        var reference = new PageReference(page.Key, page.File.Title, PageAddress.Of(folder, path), number, partTitle);
        return new PagePlan(reference, page.File, page.IsFallback);
    }

    private readonly record struct Choice(PagePath Key, PageFile File, bool IsFallback);
}
