using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A step of a workshop.</summary>
internal sealed class StepView(PageContext page, WorkshopStep step, TextPlace place) : View<StepView>
{
    public static ViewShape<StepView> Shape { get; } = ViewShape<StepView>
        .Named("step", "A step of a workshop.")
        .Number("number", "From 1.", view => view.Number)
        .OptionalText("title", "Its heading.", view => view.Title)
        .OptionalNumber("minutes", "How long it takes.", view => view.Minutes)
        .OptionalHtml("html", "What to do.", view => view.Html)
        .OptionalHtml("remote", "How it works at a distance.", view => view.Remote)
        .OptionalHtml("facilitation", "What only the facilitator reads.", view => view.Facilitation)
        .Flag("is_optional", "True where a short workshop leaves it out.", view => view.IsOptional)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StepView> Members => Shape;

    private int Number => step.Number;

    private string? Title => step.Title;

    private int? Minutes => step.Minutes;

    private object? Html => page.Html(step.Text, place);

    private object? Remote => page.Html(step.Remote, place);

    private object? Facilitation => page.Html(step.Facilitation, place);

    private bool IsOptional => step.IsOptional;
}
