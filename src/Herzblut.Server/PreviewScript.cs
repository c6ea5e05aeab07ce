using System.Text;
using Herzblut.Markup;

namespace Herzblut.Server;

/// <summary>The scripts that only the preview has.</summary>
internal static class PreviewScript
{
    // One that was installed by another site on this port would show that one's pages.
    private const string Unregister = """
        self.addEventListener("install", () => self.skipWaiting());
        self.addEventListener("activate", (event) => event.waitUntil(self.registration.unregister()));
        """;

    private static readonly byte[] Bytes = Read("preview.js");

    /// <summary>Reloads the page after a change and shows what is wrong.</summary>
    public static ReadOnlyMemory<byte> Content => Bytes;

    /// <summary>Where it is; after an update of the program elsewhere.</summary>
    public static string Path { get; } = $"/_herzblut/preview.{ContentStamp.Of(Bytes)}.js";

    /// <summary>A service worker that takes itself away: what it keeps is what an editor does not want to see.</summary>
    public static ReadOnlyMemory<byte> Worker { get; } = Encoding.UTF8.GetBytes(Unregister);

    /// <summary>A page that loads the script at its end.</summary>
    /// <param name="page">The page.</param>
    /// <param name="state">Which state the page shows.</param>
    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, PreviewState state)
    {
        byte[] element = Encoding.UTF8.GetBytes($"<script src=\"{Path}?{state.Name}\" defer></script>\n");
        int end = page.Span.LastIndexOf("</body>"u8);
        end = end < 0 ? page.Length : end;
        return (byte[])[.. page.Span[..end], .. element, .. page.Span[end..]];
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PreviewScript).Assembly.GetManifestResourceStream(name)!; // embedded
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
