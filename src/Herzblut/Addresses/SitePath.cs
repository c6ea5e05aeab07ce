using System.Collections.Frozen;
using System.Text;

namespace Herzblut.Addresses;

/// <summary>What the path of a file of the site must be like, so that every system it may be copied to can hold it.</summary>
internal static class SitePath
{
    /// <summary>The longest name, in bytes of UTF-8: no file system in use takes more.</summary>
    public const int LongestName = 255;

    /// <summary>The longest path below the output folder, in bytes of UTF-8.</summary>
    public const int LongestPath = 1000;

    // Devices of Windows, with any ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    private static readonly FrozenSet<string> Devices = new[] { "aux", "con", "nul", "prn", "conin$", "conout$" }
        .Concat(new[] { "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³" }.SelectMany(digit => (string[])["com" + digit, "lpt" + digit]))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in a path that is too long; the whole path where it is; null where neither is.</summary>
    public static string? TooLong(string path)
        => Encoding.UTF8.GetByteCount(path) > LongestPath ? path : path.Split('/').FirstOrDefault(name => Encoding.UTF8.GetByteCount(name) > LongestName);

    /// <summary>The name in a path that Windows cannot give to a file or folder; null where there is none.</summary>
    public static string? Reserved(string path)
        => path.Split('/').FirstOrDefault(name => Devices.Contains(name.Split('.')[0].TrimEnd()) || name.EndsWith('.') || name.EndsWith(' '));

    /// <summary>The folders that a path leads through, the outermost first: <c>a</c> and <c>a/b</c> of <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
        {
            yield return path[..at];
        }
    }
}
