namespace Herzblut.Rendering.Views;

/// <summary>A choice of a facet.</summary>
internal sealed class FacetOptionView(string id, string label, int count) : View<FacetOptionView>
{
    public static ViewShape<FacetOptionView> Shape { get; } = ViewShape<FacetOptionView>
        .Named("option", "A choice of a facet.")
        .Text("id", "As in addresses and in the lists of an example; the slug of a tag.", view => view.Id)
        .Text("label", "As readers see it.", view => view.Label)
        .Number("count", "How many examples have it.", view => view.OptionCount)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FacetOptionView> Members => Shape;

    private string Id => id;

    private string Label => label;

    private int OptionCount => count;
}
