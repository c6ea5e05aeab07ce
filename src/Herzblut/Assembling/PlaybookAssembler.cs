using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>
/// Joins the files into a playbook: translations, order, numbers, relations, links, tags, addresses. What does not fit together is
/// reported; a playbook comes out all the same, so that later stages can be checked.
/// </summary>
public static class PlaybookAssembler
{
    /// <summary>Assembles a playbook.</summary>
    /// <param name="content">All files.</param>
    /// <param name="config">The configuration they were read with.</param>
    /// <param name="options">Whether drafts are shown.</param>
    /// <param name="bag">Receives the findings.</param>
    public static Playbook Assemble(LoadedContent content, SiteConfig config, ContentOptions options, DiagnosticBag bag)
    {
        content = DraftParts.Spread(content, config.DefaultLanguage);
        var index = new ContentIndex(content, config);
        new TranslationJoiner(index, bag).Join();
        var examples = new ChapterExamples(index, options, bag);
        var anchors = new AnchorIndex(content.Pages, examples);
        var addresses = new AddressBook(bag);
        var conflicts = new AddressConflicts(index, addresses, bag);
        ImmutableArray<EditionPlan> plans = Plan(index, options, addresses, conflicts, bag);
        var links = new LinkTable(index, new LinkFinder(index, anchors, options, bag), examples, options);
        var related = new RelatedChapters(index, bag);
        ImmutableArray<PagePath>? menu = MenuReader.Read(index, bag);
        TranslationReport.Report(index, conflicts, bag);

        var context = new AssemblyContext(index, anchors, examples, links, related, plans);
        ImmutableArray<LanguageEdition> editions = [.. plans.Select(plan => new EditionBuilder(context, plan).Build(menu))];
        foreach (LanguageEdition edition in editions)
        {
            addresses.Add(edition.Tags);
        }

        ImmutableArray<MediaFile> media = addresses.Take(content.Media);
        foreach (EditionPlan plan in plans)
        {
            addresses.AddAliases(plan);
            TitleReport.Report(plan, bag);
            TagNames.Report(plan, bag);
        }

        return new Playbook
        {
            Config = config,
            Editions = editions,
            Media = options.IncludeDrafts ? media : PublishedMedia.Of(context, media),
            Redirects = addresses.Redirects,
        };
    }

    private static ImmutableArray<EditionPlan> Plan(
        ContentIndex index, ContentOptions options, AddressBook addresses, AddressConflicts conflicts, DiagnosticBag bag)
    {
        var planner = new EditionPlanner(index, options, bag);
        EditionPlan[] plans = [.. index.Config.Languages.Select(planner.Plan)];
        foreach (EditionPlan plan in plans)
        {
            addresses.Reserve(plan.Language, plan.Addresses);
        }

        return [.. plans.Select(conflicts.Settle)];
    }
}
