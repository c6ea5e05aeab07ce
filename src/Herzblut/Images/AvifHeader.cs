using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>AVIF: the property <c>ispe</c> near the start of the file holds the size (big-endian).</summary>
internal static class AvifHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> start)
    {
        int at = start.IndexOf("ispe"u8);
        bool isAvif = start[8..].StartsWith("avif"u8) || start[8..].StartsWith("avis"u8) || start[8..].StartsWith("mif1"u8);
        return isAvif && at >= 0 && start.Length >= at + 16
            ? new ImageSize(BinaryPrimitives.ReadInt32BigEndian(start[(at + 8)..]), BinaryPrimitives.ReadInt32BigEndian(start[(at + 12)..]))
            : null;
    }
}
