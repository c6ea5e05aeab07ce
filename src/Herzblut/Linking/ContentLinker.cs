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
        var links = new LinkFinder(index, anchors, options);
        var related = new RelatedChapters(index);
        var shortcuts = new ShortcutTargets(index, generated);
        var situations = new SituationExamples(index, anchors, options);
        return LinkedPages.Of(
            InParallel(index.Content.Pages, bag, (page, own) => new LinkedPage(
                page,
                index.KeyOf(page),
                anchors.Of(page),
                index.ImageOf(page),
                links.FindAll(page, own),
                page is ChapterFile chapter ? related.Find(chapter, own) : [],
                situations.Find(page, own),
                shortcuts.Find(page, own))),
            InParallel(
                [.. index.Content.Examples.Where(example => example.Example.IsShown(options))], bag, (example, own) => new LinkedExample(example, links.FindAll(example, own))));
    }

    // The findings in the order of the files.
    private static ImmutableArray<TLinked> InParallel<TFile, TLinked>(ImmutableArray<TFile> files, DiagnosticBag bag, Func<TFile, DiagnosticBag, TLinked> link)
    {
        var linked = new Found<TLinked>[files.Length];
        Parallel.For(0, files.Length, i => linked[i] = Found.By(own => link(files[i], own)));
        return [.. linked.Select(found => found.AddTo(bag))];
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
