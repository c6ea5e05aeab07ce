using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A situation, on its own page, in the book or on the page for the moment.</summary>
/// <param name="page">The page at hand.</param>
/// <param name="situation">The situation.</param>
/// <param name="place">Where it stands.</param>
/// <param name="exampleAt">Finds an example by its place; asked only where a template wants it.</param>
internal sealed class SituationView(PageContext page, Situation situation, TextPlace place, Func<SiteAddress, PracticeExample?> exampleAt) : View<SituationView>
{
    private ExampleView? _example;
    private object?[]? _translations;

    public static ViewShape<SituationView> Shape { get; } = ViewShape<SituationView>
        .Named("situation", "What to say when something happens right now (Gerade jetzt).")
        .Text("id", "Fragment on the page; in the book and on the page for the moment with a prefix.", view => view.Id)
        .Text("title", "What is going on.", view => view.Situation.Title)
        .Html("say", "A sentence to say.", view => view.Page.Html(view.Situation.Say, view.Place))
        .OptionalHtml("avoid", "A sentence better left unsaid.", view => view.Page.Html(view.Situation.Avoid, view.Place))
        .OptionalHtml("question", "A question for afterwards.", view => view.Page.Html(view.Situation.Question, view.Place))
        .Object("example", "example?", "An example of it.", view => view.Example)
        .Object("page", "link", "The page it belongs to.", view => new LinkView(view.Page, view.Situation.Page.Address, view.Situation.Page.Title))
        .Url("url", "Its place on that page.", view => view.Page.Url(view.Situation.Address))
        .Url("now_url", "Its place on the page for the moment.", view => view.Page.Url(view.Page.Edition.Addresses.Of(PageKind.Now).At(view.Anchor)))
        .Text("language", "The code of the language of its text.", view => view.Situation.Language)
        .List("translations", "situation_translation", "The same situation in the other languages that have it.", view => view.Translations)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<SituationView> Members => Shape;

    private PageContext Page => page;

    private Situation Situation => situation;

    private TextPlace Place => place;

    private string Id => page.Kind == PageKind.Now ? Anchor : place.IdPrefix + situation.Id;

    private string Anchor => AnchorOf(situation, page.Edition);

    private ExampleView? Example
        => _example ??= situation.Example is { } address && exampleAt(address) is { } example ? new ExampleView(page, example, place) : null;

    private object?[] Translations => _translations ??= ListOf(TranslatedSituationView.Of(page, situation), translation => translation);

    /// <summary>Its fragment on an edition's page for the moment.</summary>
    public static string AnchorOf(Situation situation, LanguageEdition edition)
        => BookAnchor.PrefixOf(situation.Page.Address, edition.Addresses.Folder) + situation.Id;

    /// <summary>The first situations of the edition, as the page for the moment shows them.</summary>
    public static IReadOnlyList<SituationView> OnPageForTheMoment(PageContext page, int limit)
    {
        Dictionary<SiteAddress, PracticeExample> examples = page.Edition.Examples.ToDictionary(example => example.Address);
        return [.. page.Edition.Situations.Take(limit).Select(situation => new SituationView(page, situation, TextPlace.Page.Below, examples.GetValueOrDefault))];
    }

    /// <summary>The situations of a page where its own text stands.</summary>
    public static IReadOnlyList<SituationView> Of(PageContext page, Page written, TextPlace place)
        => [.. written.Situations.Select(situation => new SituationView(page, situation, place, address => page.Edition.Examples.FirstOrDefault(example => example.Address == address)))];
}
