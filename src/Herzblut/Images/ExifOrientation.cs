using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>The one entry of EXIF that changes the size: the orientation, of which 5 to 8 lie on their side.</summary>
internal static class ExifOrientation
{
    private const int TiffStart = 6;
    private const int EntryLength = 12;
    private const int OrientationTag = 0x0112;

    /// <param name="segment">The content of a JPEG's APP1 segment.</param>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < TiffStart + 8)
        {
            return false;
        }

        ReadOnlySpan<byte> tiff = segment[TiffStart..];
        bool isLittleEndian = tiff[0] == (byte)'I';
        uint directory = isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        ReadOnlySpan<byte> entries = tiff[(int)directory..];
        int count = UInt16(entries, isLittleEndian);
        entries = entries[2..];
        for (int i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (UInt16(entries, isLittleEndian) == OrientationTag)
            {
                return UInt16(entries[8..], isLittleEndian) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian)
        => isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
