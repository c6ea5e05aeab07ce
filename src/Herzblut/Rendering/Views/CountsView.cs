using Herzblut.Model;

namespace Herzblut.Rendering.Views;

/// <summary>The size of an edition.</summary>
internal sealed class CountsView(LanguageEdition edition) : View<CountsView>
{
    public static ViewShape<CountsView> Shape { get; } = ViewShape<CountsView>
        .Named("counts", "The size of the playbook.")
        .Number("chapters", "Chapters.", view => view.Edition.Chapters.Length)
        .Number("questions", "Guiding questions.", view => view.Edition.Chapters.Sum(chapter => chapter.Questions.Length))
        .Number("tips", "Tips.", view => view.Edition.Chapters.Sum(chapter => chapter.Tips.Length))
        .Number("examples", "Practice examples.", view => view.Edition.Chapters.Sum(chapter => chapter.Examples.Length))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<CountsView> Members => Shape;

    private LanguageEdition Edition => edition;
}
