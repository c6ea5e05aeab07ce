using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>PNG: the signature is followed by the chunk IHDR, which starts with the size (big-endian).</summary>
internal static class PngHeader
{
    /// <summary>The first bytes of every PNG.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageSize? Read(ReadOnlySpan<byte> start)
        => start.Length >= 24
            ? new ImageSize(BinaryPrimitives.ReadInt32BigEndian(start[16..]), BinaryPrimitives.ReadInt32BigEndian(start[20..]))
            : null;
}
