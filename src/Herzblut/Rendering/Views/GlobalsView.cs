using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Journeys;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>Everything that a template can name without a dot.</summary>
internal sealed class GlobalsView : View<GlobalsView>
{
    private const int LatestExamples = 6;

    // So many can be looked over; a playbook may have one in each of a thousand chapters, which shows its own.
    private const int SituationsAtHand = 40;

    private readonly PageContext _page;
    private readonly SiteView _site;
    private readonly PageView _view;
    private readonly NavigationView _navigation;
    private object?[]? _languages;
    private object?[]? _parts;
    private object?[]? _latestExamples;
    private object?[]? _shortcuts;
    private object?[]? _situations;
    private object?[]? _tags;
    private object?[]? _stations;
    private ChapterView? _chapter;
    private PartView? _part;
    private TagView? _tag;
    private ContributeView? _contribute;
    private BookView? _book;
    private FinderView? _finder;
    private WorkshopsView? _workshops;
    private StatusView? _status;
    private ImpulseView? _impulse;
    private ImmutableArray<Station>? _journey;

    /// <summary>The globals of a page.</summary>
    public GlobalsView(PageContext page)
    {
        _page = page;
        _site = new SiteView(page);
        _view = new PageView(page);
        _navigation = new NavigationView(page);
    }

    public static ViewShape<GlobalsView> Shape { get; } = ViewShape<GlobalsView>
        .Named("globals", "What every template can name without a dot. The second half is null on pages of other kinds.")
        .Object("site", "site", "The site as a whole.", view => view._site)
        .Object("language", "language", "The language of the page.", view => new LanguageView(view._page, view._page.Edition))
        .List("languages", "language", "All languages of the site, in the order of site.yml.", view => view.Languages)
        .Object("page", "page", "The page at hand.", view => view._view)
        .Object("navigation", "navigation", "Ways through the site.", view => view._navigation)
        .List("parts", "part", "On the home page: all parts with their chapters.", view => view.Parts)
        .List("shortcuts", "shortcut", "On the home page: the ways in that its front matter names; may be empty.", view => view.Shortcuts)
        .List("latest_examples", "example", "On the home page: the newest examples, at most six.", view => view.Latest)
        .Object("impulse", "impulse?", "On the home page: the question of the week.", view => view.Impulse)
        .Object("counts", "counts?", "On the home page: the size of the playbook.", view => view.IsKind(PageKind.Home) ? new CountsView(view._page.Edition) : null)
        .Object("part", "part?", "On the page of a part: the part.", view => view.Part)
        .Object("chapter", "chapter?", "On the page of a chapter: the chapter.", view => view.Chapter)
        .List("tags", "tag", "On the list of tags: all tags by name.", view => view.Tags)
        .Object("tag", "tag?", "On the page of a tag: the tag with its chapters.", view => view.Tag)
        .Object("finder", "finder?", "In the example finder: what it shows.", view => view.Finder)
        .List("stations", "station", "On the journey: the touchpoints in order.", view => view.Stations)
        .List("situations", "situation", "On the page for the moment: what all pages say about situations, at most forty.", view => view.Situations)
        .Object("workshops", "workshops?", "On the page of all workshops: what it lists.", view => view.IsKind(PageKind.Workshops) ? view._workshops ??= new WorkshopsView(view._page) : null)
        .Object("journey", "journey?", "On the journey: the same stations as customers and as the house see them.", view => view.IsKind(PageKind.Journey) ? new JourneyView(view._page, view.Journey) : null)
        .Object("contribute", "contribute?", "On the page for telling a story: what its form asks for, and ways to send it in.", view => view.Contribute)
        .Object("status", "status?", "On the page for editors: where the playbook stands.", view => view.IsKind(PageKind.Named("status")) ? view._status ??= new StatusView(view._page) : null)
        .Object("book", "book?", "In the book: what stands on the page.", view => view.Book)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<GlobalsView> Members => Shape;

    private LanguageEdition Edition => _page.Edition;

    private object?[] Languages => _languages ??= ListOf(_page.Site.Playbook.Editions, edition => new LanguageView(_page, edition));

    private object?[]? Parts => IsKind(PageKind.Home) ? _parts ??= ListOf(Edition.Parts, part => PartView.OnOwnPage(_page, part)) : null;

    private object?[]? Shortcuts => _page.Written is HomePage home ? _shortcuts ??= ListOf(home.Shortcuts, shortcut => new ShortcutView(_page, shortcut)) : null;

    private object?[]? Latest => IsKind(PageKind.Home) ? _latestExamples ??= ListOf(NewestExamples.Of(Edition, LatestExamples), Example) : null;

    private ImpulseView? Impulse => IsKind(PageKind.Home) ? _impulse ??= ImpulseView.Of(_page) : null;

    private PartView? Part => _page.Written is Part part ? _part ??= PartView.OnOwnPage(_page, part) : null;

    private ChapterView? Chapter => _page.Written is Chapter chapter ? _chapter ??= ChapterView.OnOwnPage(_page, chapter) : null;

    private object?[]? Tags => IsKind(PageKind.Tags) ? _tags ??= ListOf(Edition.Tags, tag => new TagView(_page, tag)) : null;

    private TagView? Tag => _page.Tag is { } tag ? _tag ??= new TagView(_page, tag) : null;

    private FinderView? Finder => IsKind(PageKind.Examples) ? _finder ??= new FinderView(_page) : null;

    private ImmutableArray<Station> Journey => _journey ??= Station.AllOf(_page);

    private object?[]? Stations => IsKind(PageKind.Journey) ? _stations ??= ListOf(Journey, station => new StationView(_page, station)) : null;

    private object?[]? Situations => IsKind(PageKind.Now) ? _situations ??= ListOf(SituationView.OnPageForTheMoment(_page, SituationsAtHand), situation => situation) : null;

    private ContributeView? Contribute => IsKind(PageKind.Contribute) ? _contribute ??= new ContributeView(_page) : null;

    private BookView? Book => IsKind(PageKind.Book) ? _book ??= new BookView(_page) : null;

    private bool IsKind(PageKind kind) => _page.Kind == kind;

    private object? Example(PracticeExample example) => new ExampleView(_page, example, TextPlace.Page.Below);
}
