using System.Text;
using Herzblut.Sources;
using Herzblut.Tests.Shared;

namespace Herzblut.Tests.Shipped;

/// <summary>
/// A few chapters of the playbook as they once were, in today's theme: what was reviewed changes with the code and never with the work of
/// editors.
/// </summary>
internal static class FrozenSite
{
    private static readonly Lazy<BuildResult> Result = new(() => SiteBuilder.Build(
        new FolderTree(Path.Combine(Repository.Root, "tests", "Herzblut.Tests", "Shipped", "Playbook")),
        new BuildOptions { SourceDate = new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero) }));

    /// <summary>A file of the site.</summary>
    public static string TextOf(string path)
        => Encoding.UTF8.GetString(Result.Value.Files.Single(file => file.Path == path).Content.Span);
}
