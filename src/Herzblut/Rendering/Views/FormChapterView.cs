using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A chapter in the form's choice of chapters.</summary>
internal sealed class FormChapterView(PageContext page, Chapter chapter) : View<FormChapterView>
{
    public static ViewShape<FormChapterView> Shape { get; } = ViewShape<FormChapterView>
        .Named("form_chapter", "A chapter that a story can be told for.")
        .Text("id", "As addresses of the form name it; the `id` of the chapter on its own page.", view => FormLinks.IdOf(view.Page, view.Chapter))
        .Text("title", "Its title.", view => view.Chapter.Title)
        .Text("folder", "The folder that example files of the chapter go to, from the root.", view => view.Chapter.ExampleFolder)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FormChapterView> Members => Shape;

    private PageContext Page => page;

    private Chapter Chapter => chapter;
}
