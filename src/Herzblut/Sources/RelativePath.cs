namespace Herzblut.Sources;

/// <summary>Arithmetic of paths below the root, with <c>/</c>; the file system is not asked.</summary>
internal static class RelativePath
{
    /// <summary>
    /// The path that <paramref name="path"/> means in a folder, without <c>.</c> and <c>..</c>; null where it leaves the
    /// root or is absolute.
    /// </summary>
    public static string? Resolve(string folder, string path)
    {
        if (path.StartsWith('/'))
        {
            return null;
        }

        var parts = new List<string>(8);
        foreach (string part in $"{folder}/{path}".Split('/'))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The folder of a file, without a slash at the end; empty for a file in the root.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    /// <summary>The name of a file, without its folder.</summary>
    public static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..];

    /// <summary>How a file in <paramref name="folder"/> names <paramref name="target"/>.</summary>
    public static string Between(string folder, string target)
    {
        string[] from = folder.Length == 0 ? [] : folder.Split('/');
        string[] to = target.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
