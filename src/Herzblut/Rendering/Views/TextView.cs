using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A short Markdown text, with and without its markup.</summary>
internal sealed class TextView(PageContext page, RichText text, TextPlace place) : View<TextView>
{
    public static ViewShape<TextView> Shape { get; } = ViewShape<TextView>
        .Named("follow_up", "A question that goes deeper.")
        .Html("html", "With its markup.", view => view.Page.Html(view.Content, view.Place))
        .Text("text", "Plain.", view => view.Content.Content.PlainText)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TextView> Members => Shape;

    private PageContext Page => page;

    private RichText Content => text;

    private TextPlace Place => place;
}
