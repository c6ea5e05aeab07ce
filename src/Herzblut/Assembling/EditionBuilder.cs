using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Linking;
using Herzblut.Loading;
using Herzblut.Markdown.Content;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Fills the plan of an edition: texts with resolved links, neighbours, tags, menu.</summary>
internal sealed class EditionBuilder(LinkedContent content, EditionPlan plan)
{
    private readonly TextResolver _texts = new(content, plan);
    private readonly EditionVocabularies _vocabularies = new(content.Config.Vocabularies, plan.Language);
    private readonly Lazy<IReadOnlyDictionary<PagePath, PageNeighbours>> _neighbours = new(() => PageNeighbours.In(plan));

    /// <summary>The finished edition.</summary>
    public LanguageEdition Build()
    {
        ImmutableArray<Part> parts = [.. BuildParts()];
        ImmutableArray<Chapter> chapters = [.. parts.SelectMany(part => part.Chapters)];
        ImmutableArray<PlainPage> pages = [.. plan.Pages.Select(page => new PlainPage(Basics(page)) { Order = page.File.Order })];
        var home = new HomePage(Basics(plan.Home)) { Shortcuts = [.. ToShortcuts(plan.Home)] };
        Dictionary<PagePath, Page> all = new Page[] { home }.Concat(parts).Concat(chapters).Concat(pages).ToDictionary(page => page.Path);
        return new LanguageEdition
        {
            Language = plan.Language,
            IsDefault = plan.Addresses.Folder.Length == 0,
            Addresses = plan.Addresses,
            Home = home,
            Parts = parts,
            Chapters = chapters,
            Pages = pages,
            Menu = content.Menu is { } menu ? [.. menu.Select(path => all.GetValueOrDefault(path)).OfType<Page>()] : [.. pages],
            HasWorkshops = chapters.Any(chapter => chapter.Workshop is not null),
            Tags = EditionTags.Of(plan.Tags.Values, chapters),
        };
    }

    /// <summary>The edition with a chapter made anew, of which nothing but its text has changed; itself where it does not show that chapter.</summary>
    /// <param name="edition">The edition that this plan gave.</param>
    /// <param name="changed">The chapter.</param>
    public LanguageEdition Rebuild(LanguageEdition edition, LinkedPage changed)
    {
        if (plan.PageAt(changed.Key) is not { } page || page.File.Path != changed.File.Path)
        {
            return edition;
        }

        Chapter before = edition.ChapterAt(changed.Key);
        return edition.With(ChapterOf(page with { Page = changed }, before.Part, new PageNeighbours(before.Previous, before.Next)));
    }

    private IEnumerable<Part> BuildParts()
    {
        // Chapters know nothing of each other, and there are many.
        PagePlan[] plans = [.. plan.Parts.SelectMany(part => part.Chapters)];
        PageReference[] parts = [.. plan.Parts.SelectMany(part => Enumerable.Repeat(part.Page.Reference, part.Chapters.Length))];
        var chapters = new Chapter[plans.Length];
        Parallel.For(0, plans.Length, i => chapters[i] = ChapterOf(plans[i], parts[i], NeighboursOf(plans[i])));
        ILookup<PagePath, Chapter> byPart = chapters.ToLookup(chapter => chapter.Part.Path);
        foreach (PagePlan part in plan.Parts.Select(part => part.Page))
        {
            ImmutableArray<Chapter> own = [.. byPart[part.Key]];
            yield return new Part(Basics(part))
            {
                Number = part.Reference.Number ?? 0,
                Chapters = own,
                ExampleCount = own.Sum(chapter => chapter.Examples.Length),
            };
        }
    }

    private Chapter ChapterOf(PagePlan chapter, PageReference part, PageNeighbours? neighbours)
        => new ChapterBuilder(content, plan, chapter, _texts, _vocabularies).Build(part, (body, opening, words) => BasicsOf(chapter, body, opening, words, neighbours));

    private PageNeighbours? NeighboursOf(PagePlan page) => _neighbours.Value.GetValueOrDefault(page.Key);

    private PageBasics Basics(PagePlan page)
    {
        RichText body = _texts.Resolve(page.File.Body, "", page.Page.Destinations);
        return BasicsOf(page, body, body, page.File.Body.WordCount, NeighboursOf(page));
    }

    // The opening is the text that readers read first.
    private PageBasics BasicsOf(PagePlan page, RichText body, RichText opening, int words, PageNeighbours? neighbours) => new()
    {
        Path = page.Key,
        Address = page.Reference.Address,
        Source = page.File.Source,
        Language = page.File.Path.Language,
        IsFallback = page.IsFallback,
        IsDraft = page.File.IsDraft,
        Title = page.File.Title,
        Description = page.File.Description,
        Summary = page.File.Description ?? Summaries.Of(opening.Content.PlainText),
        Image = page.Page.Image,
        Content = body,
        Situations = [.. page.File.Situations.Select((situation, index) => ToSituation(page, situation, index))],
        WordCount = words,
        Previous = neighbours?.Previous,
        Next = neighbours?.Next,
    };

    // What leads to a page that the edition does not show is left out.
    private IEnumerable<Shortcut> ToShortcuts(PagePlan home)
    {
        foreach ((ShortcutText shortcut, ShortcutTarget? target) in home.File.Shortcuts.Zip(home.Page.Shortcuts))
        {
            SiteAddress? address = target switch
            {
                { Kind: { } kind } => plan.Addresses.Of(kind),
                { Page: { } page } => plan.PageAt(page)?.Reference.Address,
                _ => null,
            };
            if (address is not null || shortcut.Search is not null)
            {
                yield return new Shortcut(shortcut.Title, address, shortcut.Search);
            }
        }
    }

    private Situation ToSituation(PagePlan page, SituationText situation, int index)
    {
        string id = page.Page.Anchors.Ids.Situations[index];
        return new Situation(
            id,
            situation.Title,
            Resolve(situation.Say, id)!, // a text that is there
            Resolve(situation.Avoid, id + "-avoid"),
            Resolve(situation.Question, id + "-question"),
            page.Page.SituationExamples[index] is { } example ? _texts.AddressOf(example) : null,
            page.Reference.Address.At(id),
            page.Reference,
            page.File.Path.Language);

        RichText? Resolve(MarkdownContent? text, string prefix)
            => text is null ? null : _texts.Resolve(text, text.Headings.IsEmpty && text.OtherIds.IsEmpty ? "" : prefix + "-", page.Page.Destinations);
    }
}
