using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A question or tip outside its chapter, on the page of a tag.</summary>
internal sealed class TaggedView(PageContext page, Chapter chapter, SiteAddress address, RichText text) : View<TaggedView>
{
    public static ViewShape<TaggedView> Shape { get; } = ViewShape<TaggedView>
        .Named("tagged", "A question or tip on the page of a tag.")
        .Text("text", "Plain.", view => view.Text)
        .Url("url", "Its place in the chapter.", view => view.Url)
        .Text("chapter_title", "The title of the chapter.", view => view.Chapter.Title)
        .Text("language", "The code of the language of its text.", view => view.Chapter.Language)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TaggedView> Members => Shape;

    private string Text => text.Content.PlainText;

    private UrlContent Url => page.Url(address);

    private Chapter Chapter => chapter;
}
