using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Herzblut.Sources;

/// <summary>Follows symbolic links (and the junctions of Windows) in every part of a path, not only in the last one.</summary>
internal static class RealPath
{
    // As many as Linux follows before it takes them for a circle.
    private const int MostLinks = 40;

    /// <summary>
    /// Where a path really leads. What does not exist (yet) keeps its name, so that the path of a folder to be made can be judged too.
    /// </summary>
    /// <param name="fullPath">An absolute path.</param>
    /// <returns>An absolute path without links; null where the links lead in a circle.</returns>
    public static string? Of(string fullPath)
    {
        string start = Path.GetPathRoot(fullPath) ?? "";
        return Below(start, fullPath[start.Length..]);
    }

    /// <summary>Where a path below a folder really leads, which may be outside of it.</summary>
    /// <param name="realFolder">The absolute path of a folder, without links.</param>
    /// <param name="path">Relative to it.</param>
    /// <returns>As from <see cref="Of"/>.</returns>
    public static string? Below(string realFolder, string path)
    {
        string real = realFolder;
        var rest = new Stack<string>();
        Push(rest, path);
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            if (part is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            string next = Path.Combine(real, part);
            if (LinkTargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            string targetStart = Path.GetPathRoot(target) ?? "";
            real = targetStart.Length > 0 ? Path.GetFullPath(targetStart) : real;
            Push(rest, target[targetStart.Length..]);
        }

        return real;
    }

    /// <summary>Where an opened file lies; null where the system does not tell.</summary>
    public static string? OfOpened(SafeFileHandle file)
        => OperatingSystem.IsLinux() ? LinkTargetOf(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{file.DangerousGetHandle()}")) : null;

    /// <summary>True for a folder itself and for what lies below it; both paths are absolute.</summary>
    public static bool IsInside(string path, string folder)
        => string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? LinkTargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null; // Whoever opens the path gets the same refusal.
        }
    }

    private static void Push(Stack<string> rest, string path)
    {
        string[] parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts.Reverse())
        {
            if (part is not ".")
            {
                rest.Push(part);
            }
        }
    }
}
