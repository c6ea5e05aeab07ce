using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Writing;

/// <summary>
/// Where a site shall be written, judged by real paths: no link on the way there makes Herzblut replace the playbook itself or feed its
/// pages back to it.
/// </summary>
internal sealed class OutputPlace
{
    private static readonly ImmutableArray<string> InputFolders = ["content", "theme", "themes"];

    private static readonly StringComparison Names = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly string _root;
    private readonly string _path;

    /// <param name="root">The folder of <c>site.yml</c>.</param>
    /// <param name="output">The folder to write; relative paths start at <paramref name="root"/>.</param>
    public OutputPlace(string root, string output)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output, _root));
        Real = RealPath.Of(_path);
    }

    /// <summary>The folder with all links followed: it is replaced, a link to it stays. Null where the links lead in a circle.</summary>
    public string? Real { get; }

    /// <summary>How diagnostics name it: relative to the root where it lies below it.</summary>
    public string Name
    {
        get
        {
            string relative = Path.GetRelativePath(_root, _path);
            return (relative.StartsWith("..", StringComparison.Ordinal) ? _path : relative).Replace('\\', '/');
        }
    }

    /// <summary>What speaks against writing there at all; null where nothing does.</summary>
    public Diagnostic? Problem()
    {
        if (Real is not { } real || RealPath.Of(_root) is not { } realRoot)
        {
            return OutputDiagnostics.LinksInCircle(Name);
        }

        foreach (string input in InputFolders)
        {
            string folder = Path.Combine(_root, input);
            if (IsInside(real, Path.Combine(realRoot, input)) || (RealPath.Of(folder) is { } realInput && IsInside(real, realInput)))
            {
                return OutputDiagnostics.FolderIsInput(Name, input);
            }

            if (RealPath.Of(folder) is { } behindLink && IsInside(behindLink, real))
            {
                return OutputDiagnostics.FolderHoldsPlaybook(Name);
            }
        }

        return IsInside(realRoot, real) ? OutputDiagnostics.FolderHoldsPlaybook(Name)
            : File.Exists(real) ? OutputDiagnostics.FolderIsFile(Name)
            : FileKind.IsMountPoint(real) ? OutputDiagnostics.FolderIsMountPoint(Name)
            : null;
    }

    private static bool IsInside(string path, string folder)
        => string.Equals(path, folder, Names)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Names);
}
