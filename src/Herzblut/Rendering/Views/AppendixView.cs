using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A plain page at the end of the book.</summary>
internal sealed class AppendixView(PageContext page, Page written, TextPlace place) : View<AppendixView>
{
    public static ViewShape<AppendixView> Shape { get; } = ViewShape<AppendixView>
        .Named("appendix", "A plain page at the end of the book.")
        .Text("id", "The id of its place in the book.", view => BookAnchor.Of(view.Written.Address, view.Page.Edition.Addresses.Folder))
        .Text("title", "The title.", view => view.Written.Title)
        .OptionalHtml("content", "The text.", view => view.Page.Html(view.Written.Content, view.Place))
        .Text("language", "The code of the language of its text.", view => view.Written.Language)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<AppendixView> Members => Shape;

    private PageContext Page => page;

    private Page Written => written;

    private TextPlace Place => place;
}
