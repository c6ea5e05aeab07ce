using System.Collections.Immutable;
using Herzblut.Rendering.Pages;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>The beginning of a list that may be as long as the playbook.</summary>
internal sealed class StatusListView(PageContext page, IEnumerable<StatisticsEntry> entries) : View<StatusListView>
{
    private const int Most = 50;

    private readonly ImmutableArray<StatisticsEntry> _all = [.. entries];
    private object?[]? _entries;

    public static ViewShape<StatusListView> Shape { get; } = ViewShape<StatusListView>
        .Named("status_list", "The beginning of a list that may be as long as the playbook.")
        .List("entries", "status_entry", "The first of them, at most fifty.", view => view.Entries)
        .Number("count", "How many there are.", view => view._all.Length)
        .Number("more", "How many are not among `entries`.", view => Math.Max(0, view._all.Length - Most))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusListView> Members => Shape;

    private object?[] Entries => _entries ??= ListOf([.. _all.Take(Most)], entry => new StatusEntryView(page, entry));
}
