using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Statistics;

namespace Herzblut.Inspecting;

/// <summary>Shows editors where their playbook stands.</summary>
public static class StatisticsInspector
{
    /// <summary>Counts a playbook without rendering it.</summary>
    /// <param name="root">The root with <c>site.yml</c>.</param>
    /// <param name="options">Whether drafts are read, and the day of the build.</param>
    /// <param name="diagnostics">What was found on the way: what cannot be read does not count.</param>
    /// <returns>One for each language, the default language first; empty where <c>site.yml</c> cannot be used, which is among the findings.</returns>
    public static ImmutableArray<EditionStatistics> Count(ISourceTree root, BuildOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        PreparedSite? prepared = PreparedSite.Read(root, options, bag);
        diagnostics = prepared?.Diagnostics ?? bag.ToImmutable();
        return prepared is null ? [] : [.. prepared.Site.Playbook.Editions.Select(edition => StatisticsCounter.Count(prepared.Site.Playbook, edition, prepared.Site.Day))];
    }

    /// <summary>The figures of all languages as JSON, complete, ending in a line end.</summary>
    public static string ToJson(ImmutableArray<EditionStatistics> editions)
        => ReadableJson.Of(json => new StatisticsWriter(json).Write(editions));
}
