using Herzblut.Model;

namespace Herzblut.Rendering.Views;

/// <summary>An entry of a vocabulary.</summary>
internal sealed class TermView(VocabularyTerm term) : View<TermView>
{
    public static ViewShape<TermView> Shape { get; } = ViewShape<TermView>
        .Named("term", "A role, touchpoint or industry.")
        .Text("id", "As front matter names it.", view => view.Term.Id)
        .Text("label", "As readers see it, in the page's language.", view => view.Term.Label)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TermView> Members => Shape;

    private VocabularyTerm Term => term;
}
