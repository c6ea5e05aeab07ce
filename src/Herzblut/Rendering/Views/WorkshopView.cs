using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>How to work on a chapter in a group.</summary>
internal sealed class WorkshopView(PageContext page, Workshop workshop, TextPlace place) : View<WorkshopView>
{
    private object?[]? _material;
    private object?[]? _steps;

    public static ViewShape<WorkshopView> Shape { get; } = ViewShape<WorkshopView>
        .Named("workshop", "How to work on a chapter in a group.")
        .OptionalNumber("minutes", "How long it takes.", view => view.Minutes)
        .OptionalNumber("short_minutes", "How long it takes without its optional steps; null where it has none.", view => view.ShortMinutes)
        .Object("people", "people?", "How many take part.", view => view.People)
        .OptionalText("difficulty", "`easy`, `medium` or `hard`.", view => view.Difficulty)
        .List("material", "html", "What is needed.", view => view.Material)
        .Flag("has_remote", "True where a step says how it works at a distance.", view => view.HasRemote)
        .List("steps", "step", "What to do, in order.", view => view.Steps)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<WorkshopView> Members => Shape;

    private int? Minutes => workshop.Minutes;

    private int? ShortMinutes => workshop.ShortMinutes;

    private bool HasRemote => workshop.Steps.Any(step => step.Remote is not null);

    private PeopleView? People => PeopleView.Of(workshop.People);

    private string? Difficulty => workshop.Difficulty switch
    {
        Schemas.Difficulty.Easy => "easy",
        Schemas.Difficulty.Medium => "medium",
        Schemas.Difficulty.Hard => "hard",
        _ => null,
    };

    private object?[] Material => _material ??= ListOf(workshop.Material, text => page.Html(text, place));

    private object?[] Steps => _steps ??= ListOf(workshop.Steps, step => new StepView(page, step, place));
}
