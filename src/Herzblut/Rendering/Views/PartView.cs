using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A part of the book.</summary>
/// <param name="page">The page at hand.</param>
/// <param name="part">The part.</param>
/// <param name="place">Where its introduction stands.</param>
/// <param name="showChapter">How its chapters are shown.</param>
internal sealed class PartView(PageContext page, Part part, TextPlace place, Func<Chapter, ChapterView> showChapter) : View<PartView>
{
    private object?[]? _chapters;

    public static ViewShape<PartView> Shape { get; } = ViewShape<PartView>
        .Named("part", "A part of the book.")
        .Text("id", "Made from its address; the id of its place in the book.", view => BookAnchor.Of(view.Part.Address, view.Page.Edition.Addresses.Folder))
        .Text("title", "The title.", view => view.Part.Title)
        .OptionalText("description", "What the front matter says.", view => view.Part.Description)
        .Text("summary", "The description, or the beginning of the introduction; may be empty.", view => view.Part.Summary)
        .Number("number", "From 1.", view => view.Part.Number)
        .Object("image", "image?", "The picture that stands for it.", view => ImageView.Of(view.Page, view.Part))
        .Url("url", "Its page; inside the book, its place there.", view => view.Page.Url(view.Part.Address))
        .OptionalHtml("content", "The introduction.", view => view.Page.Html(view.Part.Content, view.Place))
        .List("chapters", "chapter", "Its chapters in reading order.", view => view.Chapters)
        .Number("example_count", "How many practice examples its chapters have.", view => view.Part.ExampleCount)
        .Text("language", "The code of the language of its text.", view => view.Part.Language)
        .Flag("is_fallback", "True where it is not translated and the default language stands in.", view => view.Part.IsFallback)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<PartView> Members => Shape;

    private PageContext Page => page;

    private Part Part => part;

    private TextPlace Place => place;

    private object?[] Chapters => _chapters ??= ListOf(part.Chapters, chapter => showChapter(chapter));

    /// <summary>A part as its own page and the home page show it.</summary>
    public static PartView OnOwnPage(PageContext page, Part part) => new(page, part, TextPlace.Page, chapter => ChapterView.OnOwnPage(page, chapter));
}
