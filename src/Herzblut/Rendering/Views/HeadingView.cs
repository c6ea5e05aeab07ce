using Herzblut.Markdown.Content;
using Herzblut.Model;

namespace Herzblut.Rendering.Views;

/// <summary>A heading inside a text.</summary>
internal sealed class HeadingView(Heading heading, string idPrefix) : View<HeadingView>
{
    public static ViewShape<HeadingView> Shape { get; } = ViewShape<HeadingView>
        .Named("heading", "A heading inside a text.")
        .Number("level", "1 to 6, as written.", view => view.Heading.Level)
        .Text("id", "Fragment on the page.", view => view.Id)
        .Text("title", "Its words, plain.", view => view.Heading.Text)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<HeadingView> Members => Shape;

    private Heading Heading => heading;

    private string Id => idPrefix + heading.Id;

    /// <summary>The headings of several texts of one page, in order; texts that are not there count as empty.</summary>
    public static object?[] ListOf(IEnumerable<RichText?> texts, string idPrefix) =>
    [
        .. texts
            .Where(text => text is not null)
            .SelectMany(text => text!.Content.Headings.Select(heading => (object)new HeadingView(heading, idPrefix + text.IdPrefix))), // filtered above
    ];
}
