using Herzblut.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Shipped;

/// <summary>The playbook of this repository, built in memory as of one day.</summary>
internal static class ShippedSite
{
    private static readonly Lazy<BuildResult> First = new(() => Build());

    /// <summary>One build, for all tests that only look at it.</summary>
    public static BuildResult Result => First.Value;

    /// <summary>Builds it. The day is a late evening: east of Greenwich it is the next one already.</summary>
    public static BuildResult Build(TimeProvider? clock = null) => SiteBuilder.Build(
        new FolderTree(Repository.Root),
        new BuildOptions { SourceDate = new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero), Clock = clock ?? TimeProvider.System });

    /// <summary>The paths of files whose bytes differ between two builds, and of those that one of them lacks.</summary>
    public static string[] Differences(BuildResult one, BuildResult other)
    {
        var contents = other.Files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        string[] changed = [.. one.Files
            .Where(file => !contents.Remove(file.Path, out ReadOnlyMemory<byte> content) || !content.Span.SequenceEqual(file.Content.Span))
            .Select(file => file.Path)];
        return [.. changed, .. contents.Keys];
    }
}
