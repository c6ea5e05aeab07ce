using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A part in the form's choice of chapters.</summary>
internal sealed class FormPartView(PageContext page, Part part) : View<FormPartView>
{
    private object?[]? _chapters;

    public static ViewShape<FormPartView> Shape { get; } = ViewShape<FormPartView>
        .Named("form_part", "A part in the form's choice of chapters.")
        .Text("title", "Its title.", view => view.Part.Title)
        .List("chapters", "form_chapter", "Its chapters.", view => view.Chapters)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FormPartView> Members => Shape;

    private Part Part => part;

    private object?[] Chapters => _chapters ??= ListOf<Chapter>(part.Chapters, chapter => new FormChapterView(page, chapter));
}
