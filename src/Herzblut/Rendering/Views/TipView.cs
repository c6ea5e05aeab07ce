using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A tip.</summary>
internal sealed class TipView(PageContext page, Tip tip, TextPlace place) : View<TipView>
{
    public static ViewShape<TipView> Shape { get; } = ViewShape<TipView>
        .Named("tip", "Something to do, alone or in the team (Anwendungstipp).")
        .Text("id", "Fragment on the page; in the book with the chapter's prefix.", view => view.Id)
        .Number("number", "From 1, in its chapter.", view => view.Number)
        .Html("html", "With its markup.", view => view.Html)
        .Text("text", "Plain.", view => view.Text)
        .OptionalNumber("minutes", "How long it takes.", view => view.Minutes)
        .Object("people", "people?", "How many take part.", view => view.People)
        .Url("url", "Its place in the chapter.", view => view.Url)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TipView> Members => Shape;

    private string Id => place.IdPrefix + tip.Id;

    private int Number => tip.Number;

    private object? Html => page.Html(tip.Text, place);

    private string Text => tip.Text.Content.PlainText;

    private int? Minutes => tip.Minutes;

    private PeopleView? People => PeopleView.Of(tip.People);

    private UrlContent Url => page.Url(tip.Address);
}
