using Microsoft.Extensions.FileSystemGlobbing;

namespace Herzblut.Theming.Files;

/// <summary>
/// Patterns for paths: <c>*</c> stands for any characters but <c>/</c>, <c>**</c> as a whole segment for any number of
/// folders, none included (<c>css/**/*.css</c> finds <c>css/a.css</c> and <c>css/base/a.css</c>).
/// </summary>
internal static class PathPattern
{
    // The matcher needs a root to compare with; it does not look at the disk.
    private const string Root = "/";

    /// <summary>The paths that the pattern covers, in their order; case counts.</summary>
    public static IEnumerable<string> Find(string pattern, IReadOnlyCollection<string> paths)
    {
        // The matcher throws at a ".." that follows a name. No path holds one, so a pattern with it finds nothing.
        if (pattern.Split('/', '\\').Contains(".."))
        {
            return [];
        }

        // Half of the patterns of the default theme; the matcher would look at every path for each.
        if (paths.Contains(pattern) && !pattern.Contains('*', StringComparison.Ordinal))
        {
            return [pattern];
        }

        HashSet<string> found = [.. new Matcher(StringComparison.Ordinal).AddInclude(pattern).Match(Root, paths).Files.Select(file => file.Path)];
        return paths.Where(found.Contains);
    }
}
