using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Rendering.Pages;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>A touchpoint with its examples by role.</summary>
/// <param name="page">The page that shows it.</param>
/// <param name="touchpoint">The touchpoint.</param>
/// <param name="coverage">All counts.</param>
/// <param name="columns">How many roles are shown.</param>
internal sealed class StatusRowView(PageContext page, CoverageTerm touchpoint, Coverage coverage, int columns) : View<StatusRowView>
{
    private object?[]? _counts;

    public static ViewShape<StatusRowView> Shape { get; } = ViewShape<StatusRowView>
        .Named("status_row", "A touchpoint with its examples by role.")
        .Text("label", "As readers see the touchpoint.", view => view.Touchpoint.Label)
        .Number("count", "How many examples it has, each counted once.", view => view.Touchpoint.Examples)
        .Url("url", "The example finder with this touchpoint chosen.", view => view.Page.Url(view.Page.Edition.Addresses.Of(PageKind.Examples), "?touchpoint=" + Uri.EscapeDataString(view.Touchpoint.Id)))
        .List("counts", "number", "Its examples by role, in the order of `status.roles`.", view => view._counts ??= ListOf(view.Counts, Boxed.Of))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusRowView> Members => Shape;

    private PageContext Page => page;

    private CoverageTerm Touchpoint => touchpoint;

    private ImmutableArray<int> Counts => coverage.Counts[coverage.Touchpoints.IndexOf(touchpoint)][..columns];
}
