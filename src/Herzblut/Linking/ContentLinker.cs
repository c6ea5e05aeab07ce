using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// Joins the files: translations, examples, ids, links, relations, order, addresses. What does not fit together is reported here and
/// nowhere later; linked content comes out all the same, so that later stages can be checked.
/// </summary>
internal static class ContentLinker
{
    /// <summary>Links the content.</summary>
    /// <param name="content">All files.</param>
    /// <param name="config">The configuration they were read with.</param>
    /// <param name="options">Whether drafts are shown.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <param name="earlier">An earlier state of the same files, which saves work; null for none.</param>
    public static LinkedContent Link(LoadedContent content, SiteConfig config, ContentOptions options, DiagnosticBag bag, LinkedContent? earlier = null)
    {
        content = DraftParts.Spread(content, config.DefaultLanguage);
        ContentIndex index = ContentIndex.Of(content, config, TranslationJoiner.Join(content, config, bag));
        ChapterExamples examples = ChapterExamples.Of(index, options);
        ExampleReport.Report(index, bag);
        UnlinkedDocuments.Report(index, bag);
        AnchorIndex anchors = AnchorIndex.Of(index.Content.Pages, examples, earlier?.Anchors);
        ImmutableArray<PageKind> generated = [.. config.GeneratedPages.Where(kind => IsNeeded(kind, content, options))];
        LinkedPages pages = LinkPages(index, examples, anchors, generated, options, bag);
        ImmutableArray<PagePath>? menu = MenuReader.Read(index, bag);

        var addresses = new AddressBook(generated, bag);
        var conflicts = new AddressConflicts(index, addresses, bag);
        ImmutableArray<EditionPlan> editions = Plan(new EditionPlanner(index, pages, examples, options, bag), index, addresses, conflicts);
        TranslationReport.Report(index, conflicts, bag);
        addresses.Add(editions.SelectMany(edition => edition.Tags.Values));
        ImmutableArray<MediaFile> media = addresses.Take(content.Media);
        foreach (EditionPlan edition in editions)
        {
            addresses.AddAliases(edition);
            TitleReport.Report(edition, bag);
            TagNames.Report(edition, bag);
        }

        return new LinkedContent
        {
            Config = config,
            Options = options,
            Index = index,
            Anchors = anchors,
            Pages = pages,
            Editions = editions,
            Generated = generated,
            Menu = menu,
            Media = options.IncludesDrafts ? media : PublishedMedia.Of(index, editions, options, media),
            Redirects = addresses.Redirects,
        };
    }

    private static bool IsNeeded(PageKind kind, LoadedContent content, ContentOptions options)
    {
        IEnumerable<PageFile> shown = content.Pages.Where(page => !page.IsDraft || options.IncludesDrafts);
        return kind == PageKind.Now ? shown.Any(page => !page.Situations.IsEmpty)
            : kind != PageKind.Workshops || shown.Any(page => page is ChapterFile { Workshop: not null });
    }

    private static LinkedPages LinkPages(ContentIndex index, ChapterExamples examples, AnchorIndex anchors, ImmutableArray<PageKind> generated, ContentOptions options, DiagnosticBag bag)
    {
        var links = new LinkFinder(index, anchors, options, bag);
        var related = new RelatedChapters(index, bag);
        var shortcuts = new ShortcutTargets(index, generated, bag);
        var situations = new SituationExamples(index, anchors, options, bag);
        var pages = ImmutableArray.CreateBuilder<LinkedPage>(index.Content.Pages.Length);
        foreach (PageFile page in index.Content.Pages)
        {
            pages.Add(new LinkedPage(
                page,
                index.KeyOf(page),
                anchors.Of(page),
                index.ImageOf(page),
                links.FindAll(page),
                page is ChapterFile chapter ? related.Find(chapter) : [],
                situations.Find(page),
                shortcuts.Find(page)));
        }

        return LinkedPages.Of(
            pages.MoveToImmutable(),
            index.Content.Examples.Where(example => example.Example.IsShown(options)).Select(example => new LinkedExample(example, links.FindAll(example))));
    }

    private static ImmutableArray<EditionPlan> Plan(EditionPlanner planner, ContentIndex index, AddressBook addresses, AddressConflicts conflicts)
    {
        EditionPlan[] plans = [.. index.Config.Languages.Select(planner.Plan)];
        foreach (EditionPlan plan in plans)
        {
            addresses.Reserve(plan.Language, plan.Addresses);
        }

        return [.. plans.Select(conflicts.Settle)];
    }
}
