using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Rendering.Pages;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>A touchpoint with its examples by role.</summary>
internal sealed class StatusRowView(PageContext page, CoverageTerm touchpoint, ImmutableArray<int> counts) : View<StatusRowView>
{
    private object?[]? _counts;

    public static ViewShape<StatusRowView> Shape { get; } = ViewShape<StatusRowView>
        .Named("status_row", "A touchpoint with its examples by role.")
        .Text("label", "As readers see the touchpoint.", view => view.Touchpoint.Label)
        .Number("count", "How many examples it has, each counted once.", view => view.Touchpoint.Examples)
        .Url("url", "The example finder with this touchpoint chosen.", view => view.Page.Url(view.Page.Edition.Addresses.Of(PageKind.Examples), "?touchpoint=" + Uri.EscapeDataString(view.Touchpoint.Id)))
        .List("counts", "number", "Its examples by role, in the order of `status.roles`.", view => view._counts ??= ListOf(view.Counts, count => Boxed.Of(count)))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusRowView> Members => Shape;

    private PageContext Page => page;

    private CoverageTerm Touchpoint => touchpoint;

    private ImmutableArray<int> Counts => counts;
}
