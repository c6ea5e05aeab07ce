using System.Security.Cryptography;

namespace Herzblut.Theming.Assets;

/// <summary>Names that change with the content, so that a browser never shows a stale file.</summary>
internal static class Fingerprint
{
    // 32 bits: a clash would need two versions of the same file.
    private const int Bytes = 4;

    /// <summary><c>css/site.css</c> becomes <c>css/site.1a2b3c4d.css</c>.</summary>
    public static string Name(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        int dot = path.LastIndexOf('.');
        int name = path.LastIndexOf('/') + 1;
        int split = dot > name ? dot : path.Length;
        return $"{path[..split]}.{Convert.ToHexStringLower(hash[..Bytes])}{path[split..]}";
    }
}
