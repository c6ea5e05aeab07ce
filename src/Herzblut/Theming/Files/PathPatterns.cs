using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Herzblut.Theming.Files;

/// <summary>
/// Finds paths by patterns: <c>*</c> stands for any characters but <c>/</c>, <c>**</c> as a whole segment for any number of
/// folders, none included (<c>css/**/*.css</c> finds <c>css/a.css</c> and <c>css/base/a.css</c>).
/// </summary>
/// <param name="paths">The paths; they stay the same after the first call.</param>
internal sealed class PathPatterns(IReadOnlyCollection<string> paths)
{
    // The matcher needs a root to compare with; it does not look at the disk.
    private const string Root = "/";

    // Several bundles begin with the same files.
    private readonly Dictionary<string, ImmutableArray<string>> _found = new(StringComparer.Ordinal);

    /// <summary>The paths that the pattern covers, in their order; case counts.</summary>
    public ImmutableArray<string> Find(string pattern)
    {
        if (!_found.TryGetValue(pattern, out ImmutableArray<string> found))
        {
            _found.Add(pattern, found = Match(pattern));
        }

        return found;
    }

    private ImmutableArray<string> Match(string pattern)
    {
        // The matcher throws at a ".." that follows a name. No path holds one, so a pattern with it finds nothing.
        if (pattern.Split('/', '\\').Contains(".."))
        {
            return [];
        }

        string folder = FixedFolder(pattern);
        string[] inside = [.. paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal))];
        HashSet<string> found = [.. new Matcher(StringComparison.Ordinal).AddInclude(pattern).Match(Root, inside).Files.Select(file => file.Path)];
        return [.. inside.Where(found.Contains)];
    }

    // The matcher makes a tree of all paths it is given, which took 1 % of a small build. A pattern that is not written like a
    // path ("./", "//", "\") may mean any of them.
    private static string FixedFolder(string pattern)
    {
        string[] names = pattern.Split('/');
        int fixedNames = Array.FindIndex(names, name => name.Contains('*', StringComparison.Ordinal));
        return names.Any(name => name is "" or "." || name.Contains('\\', StringComparison.Ordinal)) ? "" : string.Concat(names.Take(fixedNames).Select(name => name + "/"));
    }
}
