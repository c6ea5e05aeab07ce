using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Linking;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Fills the plan of an edition: texts with resolved links, neighbours, tags, menu.</summary>
internal sealed class EditionBuilder
{
    private readonly EditionPlan _plan;
    private readonly FrozenDictionary<string, TagReference> _tags;
    private readonly PageFiller _filler;
    private readonly ChapterBuilder _chapters;

    public EditionBuilder(AssemblyContext context, EditionPlan plan)
    {
        _plan = plan;
        _tags = TagNames.Of(plan);
        _filler = new PageFiller(context, plan);
        _chapters = new ChapterBuilder(context, plan, _filler, _tags);
    }

    /// <summary>The finished edition.</summary>
    /// <param name="menu">The pages of the menu, resolved; null where the configuration names none.</param>
    public LanguageEdition Build(ImmutableArray<PagePath>? menu)
    {
        // Chapters know nothing of each other, and there are many.
        (PagePlan Chapter, PageReference Part)[] plans = [.. _plan.Parts.SelectMany(part => part.Chapters.Select(chapter => (chapter, part.Page.Reference)))];
        var built = new Chapter[plans.Length];
        Parallel.For(0, plans.Length, i => built[i] = _chapters.Build(plans[i].Chapter, plans[i].Part));
        Dictionary<PagePath, Chapter> byPath = built.ToDictionary(chapter => chapter.Path);
        ImmutableArray<Part> parts = [.. _plan.Parts.Select(part => ToPart(part, [.. part.Chapters.Select(chapter => byPath[chapter.Key])]))];
        ImmutableArray<Chapter> chapters = [.. parts.SelectMany(part => part.Chapters)];
        ImmutableArray<PlainPage> pages = [.. _plan.Pages.Select(ToPlainPage)];
        HomePage home = ToHomePage(_plan.Home);
        Dictionary<PagePath, Page> all = new Page[] { home }.Concat(parts).Concat(chapters).Concat(pages).ToDictionary(page => page.Path);
        return new LanguageEdition
        {
            Language = _plan.Language,
            IsDefault = _plan.Addresses.Folder.Length == 0,
            Addresses = _plan.Addresses,
            Home = home,
            Parts = parts,
            Chapters = chapters,
            Pages = pages,
            Menu = menu is { } paths ? [.. paths.Select(path => all.GetValueOrDefault(path)).OfType<Page>()] : [.. pages],
            Tags = TagNames.Collect(_tags.Values, chapters),
        };
    }

    private HomePage ToHomePage(PagePlan plan) => _filler.Fill(
        new HomePage
        {
            Path = plan.Key,
            Address = plan.Reference.Address,
            Source = plan.File.Source,
            Language = plan.File.Path.Language,
            Title = plan.File.Title,
        },
        plan,
        _filler.Body(plan));

    private PlainPage ToPlainPage(PagePlan plan) => _filler.Fill(
        new PlainPage
        {
            Path = plan.Key,
            Address = plan.Reference.Address,
            Source = plan.File.Source,
            Language = plan.File.Path.Language,
            Title = plan.File.Title,
            Order = plan.File.Order,
        },
        plan,
        _filler.Body(plan));

    private Part ToPart(PartPlan part, ImmutableArray<Chapter> chapters)
    {
        PagePlan plan = part.Page;
        return _filler.Fill(
            new Part
            {
                Path = plan.Key,
                Address = plan.Reference.Address,
                Source = plan.File.Source,
                Language = plan.File.Path.Language,
                Title = plan.File.Title,
                Number = plan.Reference.Number ?? 0,
                Chapters = chapters,
                ExampleCount = chapters.Sum(chapter => chapter.Examples.Length),
            },
            plan,
            _filler.Body(plan));
    }
}
