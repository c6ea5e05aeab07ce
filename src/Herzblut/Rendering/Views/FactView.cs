using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>What a practice example says of itself in the words of one vocabulary.</summary>
internal sealed class FactView(PageContext page, string facet, ImmutableArray<VocabularyTerm> terms) : View<FactView>, IFragmentValue
{
    public static ViewShape<FactView> Shape { get; } = ViewShape<FactView>
        .Named("fact", "What a practice example says of itself in the words of one vocabulary.")
        .Text("label", "What the vocabulary is called.", view => view.Label)
        .List("terms", "term", "Its entries, at least one.", view => view.Terms)
        .Build();

    /// <inheritdoc/>
    public void AppendKey(ref DefaultInterpolatedStringHandler key)
    {
        key.AppendLiteral(facet);
        foreach (VocabularyTerm term in terms)
        {
            key.AppendLiteral(" ");
            key.AppendLiteral(term.Id);
        }
    }

    /// <inheritdoc/>
    protected override ViewShape<FactView> Members => Shape;

    private string Label => FacetView.LabelOf(page, facet);

    private object?[] Terms => ListOf(terms, term => TermView.To(page, facet, term));
}
