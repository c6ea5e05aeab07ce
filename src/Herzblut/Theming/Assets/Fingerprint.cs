using Herzblut.Markup;

namespace Herzblut.Theming.Assets;

/// <summary>Names that change with the content, so that a browser never shows a stale file.</summary>
internal static class Fingerprint
{
    /// <summary><c>css/site.css</c> becomes <c>css/site.1a2b3c4d.css</c>.</summary>
    public static string Name(string path, ReadOnlySpan<byte> content)
    {
        int dot = path.LastIndexOf('.');
        int name = path.LastIndexOf('/') + 1;
        int split = dot > name ? dot : path.Length;
        return $"{path[..split]}.{ContentStamp.Of(content)}{path[split..]}";
    }
}
