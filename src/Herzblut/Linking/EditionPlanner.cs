using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>Decides which pages each edition has, what stands in for missing translations, the order and the addresses.</summary>
internal sealed class EditionPlanner(ContentIndex index, LinkedPages pages, ChapterExamples examples, ContentOptions options, DiagnosticBag bag)
{
    private readonly string _default = index.Config.DefaultLanguage;

    /// <summary>The plan of a language.</summary>
    public EditionPlan Plan(Located<string> language)
    {
        string code = language.Value;
        string folder = IsDefault(code) ? "" : code + "/";
        ShownPage[] chosen = [.. Chosen(code)];
        ShownPage? home = chosen.FirstOrDefault(page => page.File.Path.Kind == ContentKind.Home);
        PartFolders folders = PartFolders.Of(index, code);
        return EditionPlan.Of(
            code,
            new EditionAddresses(folder, code),
            home is null ? HomeInstead(language, folder) : ToPlan(home, folder, ContentPath.Index, null, null),
            PlanParts(chosen, code, folder, folders),
            [.. Sorted(chosen.Where(page => page.File.Path.Kind == ContentKind.Plain))
                .Select(page => ToPlan(page, folder, page.File.Path.Path, null, null))]);
    }

    // Keeps the rest checkable where the home page is missing or cannot be read.
    private PagePlan HomeInstead(Located<string> language, string folder)
    {
        string file = ContentIndex.FileOf(language.Value, ContentPath.Index);
        // A language without any file was reported where the configuration names it.
        if (!index.IsUnreadable(file) && index.Content.HasFilesOf(language.Value))
        {
            bag.Add(LinkingDiagnostics.NoHomePage(index.Config.Source, language.Span, language.Value));
        }

        var home = new PageFile
        {
            Path = new ContentPath(file, language.Value, ContentPath.Index, ContentKind.Home),
            Source = new SourceText(file, ""),
            Title = index.Config.Title.In(language.Value),
        };
        var key = new PagePath(ContentPath.Index);
        return new PagePlan(new PageReference(key, home.Title, PageAddress.Of(folder, ContentPath.Index), null, null), LinkedPage.Alone(home, key), IsFallback: false);
    }

    private bool IsDefault(string language) => string.Equals(language, _default, StringComparison.Ordinal);

    // What is written in the language, and what is written in the default language and not translated.
    private IEnumerable<ShownPage> Chosen(string language)
    {
        foreach (PageFile page in index.Content.Pages.Where(IsPublished))
        {
            LinkedPage linked = pages.Of(page);
            if (string.Equals(page.Path.Language, language, StringComparison.Ordinal))
            {
                yield return new ShownPage(linked, IsFallback: false);
            }
            else if (IsDefault(page.Path.Language) && (index.Translated(language, linked.Key) is not { } translated || !IsPublished(translated)))
            {
                yield return new ShownPage(linked, IsFallback: true);
            }
        }
    }

    private bool IsPublished(PageFile page) => !page.IsDraft || options.IncludesDrafts;

    private ImmutableArray<PartPlan> PlanParts(ShownPage[] chosen, string language, string folder, PartFolders folders)
    {
        ILookup<PagePath, ShownPage> chapters = chosen
            .Where(page => page.File.Path.Kind == ContentKind.Chapter)
            .ToLookup(page => folders.PartOf(page.File));
        var parts = ImmutableArray.CreateBuilder<PartPlan>();
        int chapterNumber = 0;
        foreach (ShownPage part in Sorted(chosen.Where(page => page.File.Path.Kind == ContentKind.Part)))
        {
            string partFolder = part.IsFallback ? folders.NameOf(part.Key) ?? part.File.Path.Folder : part.File.Path.Folder;
            PagePlan plan = ToPlan(part, folder, $"{partFolder}/{ContentPath.Index}", parts.Count + 1, null);
            parts.Add(new PartPlan(plan, [.. Sorted(chapters[part.Key])
                .Select(chapter => WithExamples(ToPlan(chapter, folder, $"{partFolder}/{chapter.File.Path.Name}", ++chapterNumber, plan.Reference.Title), language))]));
        }

        ReportHomeless(chapters, parts);
        return parts.ToImmutable();
    }

    // Chapters of a folder without index.md; once for each folder, in the language they are written in.
    private void ReportHomeless(ILookup<PagePath, ShownPage> chapters, ImmutableArray<PartPlan>.Builder parts)
    {
        foreach (IGrouping<PagePath, ShownPage> group in chapters)
        {
            ShownPage first = group.First();
            string file = ContentIndex.FileOf(first.File.Path.Language, $"{first.File.Path.Folder}/{ContentPath.Index}");
            bool isKnown = parts.Any(part => part.Page.Key == group.Key) || index.IsUnreadable(file) || index.PageAt(file) is not null;
            if (!isKnown && !first.IsFallback)
            {
                string address = PageAddress.Segment(first.File.Path.Folder);
                string? part = parts.Select(part => part.Page.File.Path).FirstOrDefault(part => string.Equals(PageAddress.Segment(part.Folder), address, StringComparison.Ordinal))?.Folder;
                bag.Add(MisnamedIndex(first.File.Path) is { } misnamed
                    ? PartDiagnostics.IndexMisnamed(misnamed.Source, file)
                    : PartDiagnostics.PartWithoutIndex(first.File.Source, file, part is null ? null : $"{ContentPath.Root}/{first.File.Path.Language}/{part}"));
            }
        }
    }

    // "haltung.md" beside the folder, "README.md" or "haltung/haltung.md" in it.
    private PageFile? MisnamedIndex(ContentPath path)
    {
        string[] names = [path.Folder, $"{path.Folder}/README", $"{path.Folder}/readme", $"{path.Folder}/{path.Folder}"];
        return names.Select(name => index.PageAt(path.Language, name)).FirstOrDefault(page => page is not null);
    }

    // A translation without an order of its own keeps that of the original. Pages without order sort after the others, by path:
    // a new file must not reorder the playbook.
    private IEnumerable<ShownPage> Sorted(IEnumerable<ShownPage> pages) => pages
        .OrderByRank(page => page.File.Order ?? index.Translated(_default, page.Key)?.Order ?? double.PositiveInfinity)
        .ThenBy(page => page.Key.Value, StringComparer.Ordinal);

    private static PagePlan ToPlan(ShownPage page, string folder, string path, int? number, string? partTitle)
    {
        var reference = new PageReference(page.Key, page.File.Title, PageAddress.Of(folder, path), number, partTitle);
        return new PagePlan(reference, page.Page, page.IsFallback);
    }

    // A chapter that stands in for a translation may have examples that are written in the language; they get ids of their own.
    private PagePlan WithExamples(PagePlan plan, string language)
    {
        var chapter = (ChapterFile)plan.File; // Chapters are the only pages below parts.
        ImmutableArray<ExampleFile> files = plan.IsFallback ? examples.Of(chapter, language) : examples.Of(chapter);
        return plan with
        {
            Examples = [.. files.Select(pages.Of)],
            Ids = plan.IsFallback ? ChapterIds.Of(chapter, files) : plan.Page.Anchors.Ids,
        };
    }

    private sealed record ShownPage(LinkedPage Page, bool IsFallback)
    {
        public PagePath Key => Page.Key;

        public PageFile File => Page.File;
    }
}
