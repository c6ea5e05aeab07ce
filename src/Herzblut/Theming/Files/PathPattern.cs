namespace Herzblut.Theming.Files;

/// <summary>
/// Patterns for paths: <c>*</c> stands for any characters but <c>/</c>, <c>**</c> as a whole segment for any number of
/// folders, none included (<c>css/**/*.css</c> finds <c>css/a.css</c> and <c>css/base/a.css</c>).
/// </summary>
internal static class PathPattern
{
    /// <summary>Whether the pattern covers the whole path; case counts.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> first = FirstSegment(pattern, out ReadOnlySpan<char> patternRest);
        if (first.SequenceEqual("**"))
        {
            return MatchesBelow(patternRest, path);
        }

        ReadOnlySpan<char> segment = FirstSegment(path, out ReadOnlySpan<char> pathRest);
        if (!MatchesSegment(first, segment) || patternRest.IsEmpty != pathRest.IsEmpty)
        {
            return false;
        }

        return patternRest.IsEmpty || Matches(patternRest, pathRest);
    }

    private static bool MatchesBelow(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern.IsEmpty)
        {
            return true;
        }

        while (true)
        {
            if (Matches(pattern, path))
            {
                return true;
            }

            int slash = path.IndexOf('/');
            if (slash < 0)
            {
                return false;
            }

            path = path[(slash + 1)..];
        }
    }

    private static bool MatchesSegment(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(name);
        }

        if (!name.StartsWith(pattern[..star]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = pattern[(star + 1)..];
        for (int taken = star; taken <= name.Length; taken++)
        {
            if (MatchesSegment(rest, name[taken..]))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path, out ReadOnlySpan<char> rest)
    {
        int slash = path.IndexOf('/');
        rest = slash < 0 ? [] : path[(slash + 1)..];
        return slash < 0 ? path : path[..slash];
    }
}
