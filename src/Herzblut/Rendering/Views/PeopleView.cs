using Herzblut.Schemas;

namespace Herzblut.Rendering.Views;

/// <summary>How many people something is for.</summary>
internal sealed class PeopleView(PeopleRange people) : View<PeopleView>
{
    public static ViewShape<PeopleView> Shape { get; } = ViewShape<PeopleView>
        .Named("people", "How many people take part; at least one of the two is given.")
        .OptionalNumber("min", "At least so many.", view => view.People.Min)
        .OptionalNumber("max", "At most so many.", view => view.People.Max)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<PeopleView> Members => Shape;

    private PeopleRange People => people;

    /// <summary>The range; null for none.</summary>
    public static PeopleView? Of(PeopleRange? people) => people is null ? null : new PeopleView(people);
}
