using System.Buffers;
using Herzblut.Addresses;

namespace Herzblut.Loading;

/// <summary>Names of files that other systems take and Windows does not.</summary>
internal static class WindowsName
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    /// <summary>A name in the place of one that Windows refuses; null for one that it takes.</summary>
    public static string? Mended(string name)
    {
        string stem = Path.GetFileNameWithoutExtension(name);
        string ending = Path.GetExtension(name);
        return SitePath.Reserved(name) is not null ? $"{stem}-1{ending}"
            : name.AsSpan().ContainsAny(Forbidden) || stem.EndsWith(' ') || stem.EndsWith('.') ? (Slug.From(stem) is { Length: > 0 } slug ? slug : "text") + ending
            : null;
    }
}
