using System.Buffers;

namespace Herzblut.Markdown.Content;

/// <summary>Characters without width that come along when text is copied.</summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Known = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    /// <summary>True for one of them.</summary>
    public static bool Is(char unit) => Known.Contains(unit);

    /// <summary>
    /// An address without them; null where it holds none. A fragment may: ids have none either, so that it leads to its place.
    /// </summary>
    public static string? Without(string address)
    {
        int hash = address.Contains(':', StringComparison.Ordinal) ? -1 : address.IndexOf('#', StringComparison.Ordinal);
        ReadOnlySpan<char> path = hash < 0 ? address : address.AsSpan(0, hash);
        return path.ContainsAny(Known) ? string.Concat(address.Where(unit => !Is(unit))) : null;
    }
}
