namespace Herzblut.Images;

/// <summary>
/// Reads the size of a picture from the first bytes of its file, whatever its name says.
/// </summary>
internal static class ImageHeader
{
    private const int FirstBytes = 4096;

    /// <summary>Reads what stands at the start of the stream; the path only tells SVG (text) from the binary formats.</summary>
    /// <param name="stream">The file; seekable.</param>
    /// <param name="path">The file's path, for its extension.</param>
    public static (ImageSize? Size, ImageFault Fault) Read(Stream stream, string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is ".svg")
        {
            return (SvgHeader.Read(stream), ImageFault.None);
        }

        if (extension is not (".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif"))
        {
            return (null, ImageFault.UnknownFormat);
        }

        byte[] buffer = new byte[FirstBytes];
        int length = stream.ReadAtLeast(buffer, FirstBytes, throwOnEndOfStream: false);
        ImageSize? size = SizeOf(buffer.AsSpan(0, length), stream);
        return size is { Width: > 0, Height: > 0 } ? (size, ImageFault.None) : (null, ImageFault.Unreadable);
    }

    private static ImageSize? SizeOf(ReadOnlySpan<byte> start, Stream stream)
    {
        if (start.StartsWith(PngHeader.Signature))
        {
            return PngHeader.Read(start);
        }

        if (start.StartsWith("GIF8"u8))
        {
            return GifHeader.Read(start);
        }

        if (start.StartsWith("RIFF"u8))
        {
            return WebpHeader.Read(start);
        }

        if (start.StartsWith(JpegHeader.Signature))
        {
            return JpegHeader.Read(stream);
        }

        return start.Length > 12 && start[4..].StartsWith("ftyp"u8) ? AvifHeader.Read(start) : null;
    }
}
