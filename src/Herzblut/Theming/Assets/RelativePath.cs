namespace Herzblut.Theming.Assets;

/// <summary>Paths inside one tree, with <c>/</c>.</summary>
internal static class RelativePath
{
    /// <summary>
    /// What a reference in a file leads to (<c>css/base/a.css</c> and <c>../../fonts/x.woff2</c> give
    /// <c>fonts/x.woff2</c>); null where it leads out of the tree.
    /// </summary>
    public static string? Resolve(string file, string reference)
    {
        List<string> segments = [.. file.Split('/')[..^1]];
        foreach (string segment in reference.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>How a file refers to another one: <c>css/site.css</c> to <c>fonts/x.woff2</c> as <c>../fonts/x.woff2</c>.</summary>
    public static string Between(string file, string target)
    {
        string[] from = file.Split('/');
        string[] to = target.Split('/');
        int shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to[shared..]));
    }
}
