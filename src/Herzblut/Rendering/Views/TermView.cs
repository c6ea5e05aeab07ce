using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>An entry of a vocabulary.</summary>
internal sealed class TermView(VocabularyTerm term, UrlContent? url = null) : View<TermView>
{
    public static ViewShape<TermView> Shape { get; } = ViewShape<TermView>
        .Named("term", "A role, touchpoint or industry.")
        .Text("id", "As front matter names it.", view => view.Term.Id)
        .Text("label", "As readers see it, in the page's language.", view => view.Term.Label)
        .OptionalUrl("url", "The example finder with it chosen; null where it is a choice of the form for telling a story.", view => view.Url)
        .Build();

    /// <summary>An entry that leads to the example finder.</summary>
    public static TermView To(PageContext page, string facet, VocabularyTerm term) => new(term, FinderLinks.To(page, facet, term.Id));

    /// <inheritdoc/>
    protected override ViewShape<TermView> Members => Shape;

    private VocabularyTerm Term => term;

    private UrlContent? Url => url;
}
