namespace Herzblut.Rendering.Views;

/// <summary>What a practice example says of itself in the words of one vocabulary.</summary>
internal sealed class FactView(string label, object?[] terms) : View<FactView>
{
    public static ViewShape<FactView> Shape { get; } = ViewShape<FactView>
        .Named("fact", "What a practice example says of itself in the words of one vocabulary.")
        .Text("label", "What the vocabulary is called.", view => view.Label)
        .List("terms", "term", "Its entries, at least one.", view => view.Terms)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FactView> Members => Shape;

    private string Label => label;

    private object?[] Terms => terms;
}
