using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>GIF: the logical screen (little-endian) follows the six bytes of the signature.</summary>
internal static class GifHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> start)
        => start.Length >= 10
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..]))
            : null;
}
