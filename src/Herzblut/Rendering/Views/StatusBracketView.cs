using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>Chapters of the same number of examples.</summary>
internal sealed class StatusBracketView(ExampleBracket bracket) : View<StatusBracketView>
{
    public static ViewShape<StatusBracketView> Shape { get; } = ViewShape<StatusBracketView>
        .Named("status_bracket", "The chapters that have the same number of examples.")
        .Number("examples", "How many examples each has.", view => view.Bracket.Examples)
        .Flag("is_or_more", "True for the last one, which also counts chapters that have more.", view => view.Bracket.IsOrMore)
        .Number("chapters", "How many chapters that are.", view => view.Bracket.Chapters)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusBracketView> Members => Shape;

    private ExampleBracket Bracket => bracket;
}
