using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>
/// WebP: a RIFF file whose first chunk is lossy (<c>VP8 </c>), lossless (<c>VP8L</c>) or extended (<c>VP8X</c>).
/// https://developers.google.com/speed/webp/docs/riff_container
/// </summary>
internal static class WebpHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> start)
    {
        if (start.Length < 30 || !start[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> kind = start[12..16];
        if (kind.SequenceEqual("VP8 "u8))
        {
            // Fourteen bits each; the upper two hold a scale that no viewer uses.
            return new ImageSize(
                BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & 0x3FFF);
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return new ImageSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8X"u8) ? new ImageSize(ReadUInt24(start[24..]) + 1, ReadUInt24(start[27..]) + 1) : null;
    }

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
